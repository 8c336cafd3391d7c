package org.warmledger.local;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.launchers.CannotStart;

/**
 * What was said on a command line: {@code --name value} each, a flag alone; the last word counts.
 * Whatever is wrong with it is said in one line, before anything is done.
 */
public record CommandLine(Map<String, String> given) {

  /** Where a ledger of the local stack lies. */
  public static final Option.Text DATA = new Option.Text("--data", home());

  /** Where a stack answers. */
  public static final Option.Text URL = new Option.Text("--url", "http://localhost:8080");

  private static String home() {
    return Path.of(System.getProperty("warmledger.home", ""), "data").toString();
  }

  public static CommandLine of(List<String> arguments, List<Option> known) {
    Map<String, String> given = new HashMap<>();
    ArrayDeque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String name = rest.pop();
      Option option =
          known.stream()
              .filter(one -> one.name().equals(name))
              .filter(one -> one instanceof Option.Flag || !rest.isEmpty())
              .findFirst()
              .orElseThrow(() -> unknown(name, known));
      given.put(name, option instanceof Option.Flag ? "yes" : rest.pop());
    }
    CommandLine line = new CommandLine(Map.copyOf(given));
    known.forEach(line::check);
    return line;
  }

  private static CannotStart unknown(String name, List<Option> known) {
    return new CannotStart(
        "unknown or incomplete option %s: %s are known"
            .formatted(name, known.stream().map(Option::name).collect(joining(" "))));
  }

  private void check(Option option) {
    if (option instanceof Option.Number number) {
      var unused = number(number);
    }
  }

  public boolean has(Option.Flag flag) {
    return given.containsKey(flag.name());
  }

  public String text(Option.Text option) {
    return given.getOrDefault(option.name(), option.usual());
  }

  public int number(Option.Number option) {
    return option.of(given.getOrDefault(option.name(), Integer.toString(option.usual())));
  }

  /** The folder of a ledger, whether there is one in it or not. */
  public Path data() {
    return Path.of(text(DATA)).toAbsolutePath().normalize();
  }

  /** Nothing but scheme, host and port. */
  public URI url() {
    String text = text(URL);
    if (!text.matches("https?://[^/?#@\\s]+/?")) {
      throw new CannotStart(
          "%s takes an address like http://localhost:8080, not %s".formatted(URL.name(), text));
    }
    return URI.create(text);
  }
}
