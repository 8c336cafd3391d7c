package org.warmledger.command.cases.noteservice;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.ledger.FollowingReader;

/** The reader of services on files. */
@Configuration(proxyBeanMethods = false)
class ServedConfiguration {

  @Bean
  ConfigurerModule servedFilesReader() {
    return FollowingReader.named(WhenServiceProvidedThenNoted.READER);
  }
}
