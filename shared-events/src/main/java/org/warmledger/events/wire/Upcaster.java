package org.warmledger.events.wire;

import org.warmledger.events.values.Personal;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts one stored revision of one event to the next. It sees the JSON as stored, with personal
 * values opened: a {@link Personal} is {@code {"owner":…,"value":{…}}} or {@code
 * {"owner":…,"erased":true}}.
 *
 * @param name the event's logical name
 * @param from the revision it reads; it answers revision {@code from + 1}
 */
public record Upcaster(String name, int from, Lift lift) {

  /** For a revision that only added optional values. */
  static Upcaster unchanged(String name, int from) {
    return new Upcaster(name, from, event -> event);
  }

  /** Changes the JSON of one revision into the next, in place or anew. */
  @FunctionalInterface
  public interface Lift {
    ObjectNode apply(ObjectNode event);
  }
}
