package org.warmledger.command.running;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A way that money or goods go, act by act; each time with things of its own. */
record Walk(String name, String union, List<Step> steps) {

  static Walk of(String name, Step... steps) {
    return new Walk(name, "410803", List.of(steps));
  }

  /** The same by people of another union. */
  Walk at(String union) {
    return new Walk(name, union, steps);
  }

  /** What is done on the way, with what was done before. */
  record Step(String endpoint, Act act) {}

  /** How somebody does it. */
  @FunctionalInterface
  interface Act {
    Reply by(Sender who, Trail trail);
  }

  /** What the acts before have left. */
  static final class Trail {

    private final Map<String, String> left = new HashMap<>();

    Reply keep(Reply reply, String name, String pointer) {
      if (reply.status() / 100 == 2) {
        left.put(name, reply.said(pointer));
      }
      return reply;
    }

    Trail with(String name, String value) {
      left.put(name, value);
      return this;
    }

    String at(String name) {
      return left.getOrDefault(name, "none");
    }
  }
}
