package org.warmledger.benchmarks;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What was said on the command line, {@code --name value} each; a flag stands alone. */
record Options(Map<String, String> given) {

  /** Said wrongly; the message is one line for whoever typed it. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  static Options of(String[] arguments, Map<String, String> defaults, Set<String> flags) {
    Map<String, String> given = new LinkedHashMap<>(defaults);
    Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
    while (!rest.isEmpty()) {
      String name = rest.pop();
      if (flags.contains(name)) {
        given.put(name, "yes");
      } else if (defaults.containsKey(name) && !rest.isEmpty()) {
        given.put(name, rest.pop());
      } else {
        throw new Wrong(
            "unknown or incomplete option %s: %s %s are known"
                .formatted(name, String.join(" ", defaults.keySet()), String.join(" ", flags)));
      }
    }
    return new Options(given);
  }

  String text(String name) {
    return given.getOrDefault(name, "");
  }

  /** Where a stack answers: nothing but scheme, host and port. */
  URI address(String name) {
    String text = text(name);
    if (!text.matches("https?://[^/?#@\\s]+/?")) {
      throw new Wrong(
          "%s takes an address like http://localhost:8080, not %s".formatted(name, text));
    }
    return URI.create(text);
  }

  boolean has(String flag) {
    return given.containsKey(flag);
  }

  int count(String name, int most) {
    String text = text(name);
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
      throw new Wrong("%s takes a number up to %,d, not %s".formatted(name, most, text));
    }
    return Integer.parseInt(text);
  }
}
