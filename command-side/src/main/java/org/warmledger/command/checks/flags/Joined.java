package org.warmledger.command.checks.flags;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmledger.command.checks.Hit;

/** What several have in common, found anew with each that joins. */
final class Joined {

  private Joined() {}

  /**
   * Whatever joins is found by itself: that those before may be says nothing of it.
   *
   * @param uses by name, in the order in which they joined
   * @param found what is found of one that joined last, and of all up to it
   */
  static <U> List<Hit> hits(Map<String, U> uses, BiFunction<String, List<U>, Stream<Hit>> found) {
    List<String> names = List.copyOf(uses.keySet());
    List<U> all = List.copyOf(uses.values());
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(last -> found.apply(names.get(last), all.subList(0, last + 1)))
        .toList();
  }
}
