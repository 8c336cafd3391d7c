package org.warmledger.command.rosters.carrylines;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.ledger.FollowingReader;

/** The reader of approvals. */
@Configuration(proxyBeanMethods = false)
class CarryingConfiguration {

  @Bean
  ConfigurerModule rosterCarryingReader() {
    return FollowingReader.named(WhenRosterApprovedThenLinesFollow.READER);
  }
}
