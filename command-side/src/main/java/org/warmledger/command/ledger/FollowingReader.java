package org.warmledger.command.ledger;

import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * A reader that does what follows from a fact: one segment, from the beginning of the ledger,
 * stopped by an error until it passes.
 */
public final class FollowingReader {

  private static final int BATCH = 100;

  private FollowingReader() {}

  /**
   * How Axon is told of it.
   *
   * @param name by which its handlers and its token are known
   */
  public static ConfigurerModule named(String name) {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                name,
                Configuration::eventStore,
                (configuration, reader) ->
                    reader
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(BATCH))
            .registerListenerInvocationErrorHandler(
                name, configuration -> PropagatingErrorHandler.instance());
  }
}
