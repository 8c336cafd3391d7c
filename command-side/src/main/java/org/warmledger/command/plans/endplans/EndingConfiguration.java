package org.warmledger.command.plans.endplans;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.ledger.FollowingReader;

/** The reader of plans. */
@Configuration(proxyBeanMethods = false)
class EndingConfiguration {

  @Bean
  ConfigurerModule planEndingReader() {
    return FollowingReader.named(WhenPlanApprovedThenItEnds.READER);
  }
}
