package org.warmledger.command.rosters.waitinglines;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.ledger.FollowingReader;

/** The reader of lines that wait for their files. */
@Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

  @Bean
  ConfigurerModule waitingLinesReader() {
    return FollowingReader.named(WhenLineListedThenItsFileIsAwaited.READER);
  }
}
