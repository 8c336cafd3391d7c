package org.warmledger.command.funds.movements;

import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.MovementId;

/**
 * Notes beside what a movement makes of its funds which movement it was: who confirmed it is the
 * fact's own actor, and who entered it is found by this.
 */
@Component
public class MadeBy implements CorrelationDataProvider {

  /** What is noted beside the facts that the movement makes. */
  public static Map<String, String> noted(MovementId movement) {
    return Map.of(MovementId.NOTE, movement.value());
  }

  /** The movement that made it; none before that was noted, and where there was none. */
  public static Optional<MovementId> of(Map<String, ?> metadata) {
    return MovementId.noted(metadata);
  }

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    return message.getPayload() instanceof DecideMovement decided
        ? noted(decided.movement())
        : Map.of();
  }
}
