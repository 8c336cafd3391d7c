package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * Identifies what somebody entered about a fund, and what it makes once somebody else has confirmed
 * it. On the wire and in the store: {@code movement-…}.
 */
public record MovementId(@JsonValue String value) {

  public static final String PREFIX = "movement-";

  @JsonCreator
  public MovementId {
    Texts.requirePrefixed(PREFIX, value);
  }

  /** The movement that made an appropriation, a transfer or a grant, by its name. */
  public static MovementId thatMade(String made) {
    return new MovementId(PREFIX + made.substring(made.indexOf('-') + 1));
  }

  /** Under which it is noted beside the facts that it makes of its funds. */
  public static final String NOTE = "movement";

  /** The movement that made a fact; none before that was noted, and where there was none. */
  public static Optional<MovementId> noted(Map<String, ?> metadata) {
    return Optional.ofNullable(metadata.get(NOTE)).map(Object::toString).map(MovementId::new);
  }

  /** The appropriation that a receipt makes. */
  public AppropriationId appropriation() {
    return new AppropriationId("appropriation-" + value.substring(PREFIX.length()));
  }

  /** What is handed on, or back. */
  public TransferId transfer() {
    return new TransferId("transfer-" + value.substring(PREFIX.length()));
  }

  /** What a lower union may spend. */
  public GrantId grant() {
    return new GrantId("grant-" + value.substring(PREFIX.length()));
  }

  @Override
  public String toString() {
    return value;
  }
}
