package org.warmledger.platform.store;

import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Axon's timers are set around every handler of every event that a stream replays: a third of what
 * a command costs (ADR 0020). Neither side starts with them.
 */
@Component
record NoHandlerTimers(ObjectProvider<HandlerTimeoutHandlerEnhancerDefinition> timers)
    implements SmartInitializingSingleton {

  @Override
  public void afterSingletonsInstantiated() {
    if (timers.stream().findAny().isPresent()) {
      throw new IllegalStateException("Axon's handler timers are on: axon.timeout.enabled");
    }
  }
}
