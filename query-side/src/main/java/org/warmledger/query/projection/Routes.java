package org.warmledger.query.projection;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which documents facts change, of all that are filled together.
 *
 * @param feeds what feeds the documents that are filled now
 */
record Routes(List<Filling> fillings, List<ReadModel.Feed> feeds) {

  private static final long AT_LEAST = 32;

  boolean isWanted() {
    return fillings.stream().anyMatch(Filling::isWanted);
  }

  /** The last position that anybody wants. */
  long goal() {
    return fillings.stream().mapToLong(Filling::goal).max().orElse(-1);
  }

  List<String> names() {
    return fillings.stream().filter(Filling::isWanted).map(Filling::name).toList();
  }

  /** In the order of facts. */
  List<Desk.Errand> tasks(List<Fact> facts) {
    return facts.stream().flatMap(this::tasks).toList();
  }

  private Stream<Desk.Errand> tasks(Fact fact) {
    return fillings.stream()
        .filter(filling -> filling.isWanted() && fact.position() <= filling.goal())
        .flatMap(filling -> tasks(filling, fact));
  }

  /** A fact that changes many documents says little to each. */
  private Stream<Desk.Errand> tasks(Filling filling, Fact fact) {
    try {
      List<DocumentKey> keys =
          feeds.stream().flatMap(feed -> filling.copy().documentsOf(fact, feed)).toList();
      long bytes = keys.isEmpty() ? 0 : AT_LEAST + fact.stored().json().length / keys.size();
      return keys.stream().map(key -> new Desk.Errand(filling, key, fact, bytes));
    } catch (RuntimeException unreadable) {
      filling.failsWith(unreadable);
      return Stream.empty();
    }
  }
}
