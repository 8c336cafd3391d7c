package org.warmledger.query.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.platform.web.Page;

/** The values that a filter names, parted by commas. */
public final class Chosen {

  private Chosen() {}

  public static List<String> of(Optional<String> asked) {
    return asked.stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * Of a set that anybody may add to: one of them may have a comma itself, and then is the whole.
   */
  public static List<String> orWhole(Optional<String> asked) {
    return Stream.concat(asked.map(String::strip).stream(), of(asked).stream()).distinct().toList();
  }

  /**
   * What is looked up in a table of the database, which holds no control characters: nothing is
   * like them.
   *
   * @throws org.warmledger.platform.web.Problem 400 when it has any
   */
  public static Optional<String> plain(String name, Optional<String> given) {
    if (given.filter(text -> text.chars().anyMatch(Character::isISOControl)).isPresent()) {
      throw Page.malformed(name);
    }
    return given;
  }

  /**
   * Those of a closed list.
   *
   * @throws org.warmledger.platform.web.Problem 400 when one isn't in it
   */
  public static List<String> of(
      String filter, Optional<String> asked, Class<? extends Enum<?>> list) {
    List<String> known = Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    List<String> chosen = of(asked);
    if (!known.containsAll(chosen)) {
      throw Page.malformed(filter);
    }
    return chosen;
  }
}
