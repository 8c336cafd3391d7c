package org.warmledger.events.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.UnknownEvent;
import tools.jackson.databind.node.ObjectNode;

/** Reads every older revision by lifting it step by step to today's. */
final class Upcasters {

  private final Map<String, Upcaster> steps = new HashMap<>();

  Upcasters(List<Upcaster> upcasters) {
    for (Upcaster upcaster : upcasters) {
      Upcaster other = steps.put(step(upcaster.name(), upcaster.from()), upcaster);
      if (other != null) {
        throw new IllegalArgumentException(
            "two upcasters for " + step(upcaster.name(), upcaster.from()));
      }
    }
  }

  ObjectNode lift(String name, int stored, int current, ObjectNode event) {
    if (stored > current) {
      throw new UnknownEvent(step(name, stored));
    }
    ObjectNode lifted = event;
    for (int revision = stored; revision < current; revision++) {
      Upcaster next = steps.get(step(name, revision));
      if (next == null) {
        throw new UnknownEvent(step(name, revision));
      }
      lifted = next.lift().apply(lifted);
    }
    return lifted;
  }

  private static String step(String name, int revision) {
    return name + " v" + revision;
  }
}
