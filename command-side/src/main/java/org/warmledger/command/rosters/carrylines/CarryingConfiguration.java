package org.warmledger.command.rosters.carrylines;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The reader of approvals: one segment, from the beginning, stopped by an error until it passes.
 */
@Configuration(proxyBeanMethods = false)
class CarryingConfiguration {

  @Bean
  ConfigurerModule rosterCarryingReader() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                WhenRosterApprovedThenLinesFollow.READER,
                org.axonframework.config.Configuration::eventStore,
                (configuration, reader) ->
                    reader
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(100))
            .registerListenerInvocationErrorHandler(
                WhenRosterApprovedThenLinesFollow.READER,
                configuration -> PropagatingErrorHandler.instance());
  }
}
