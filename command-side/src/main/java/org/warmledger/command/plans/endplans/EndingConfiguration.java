package org.warmledger.command.plans.endplans;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of plans: one segment, from the beginning, stopped by an error until it passes. */
@Configuration(proxyBeanMethods = false)
class EndingConfiguration {

  @Bean
  ConfigurerModule planEndingReader() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                WhenPlanApprovedThenItEnds.READER,
                org.axonframework.config.Configuration::eventStore,
                (configuration, reader) ->
                    reader
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(100))
            .registerListenerInvocationErrorHandler(
                WhenPlanApprovedThenItEnds.READER,
                configuration -> PropagatingErrorHandler.instance());
  }
}
