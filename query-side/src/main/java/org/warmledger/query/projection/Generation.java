package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;

/**
 * One generation of a reader's documents: indexes, token and dead letters of its own, so that the
 * next one is made beside it and takes over in one step.
 *
 * @param report how it compared with the generation before it, once it did
 */
record Generation(
    String reader,
    int number,
    State state,
    List<IndexDefinition> indexes,
    Compared compared,
    Optional<String> report) {

  /** Where it is in its life; {@code V32} and {@code V112} say what each means. */
  enum State {
    FILLING,
    STOPPED,
    ACCEPTED,
    FLIPPING,
    LIVE,
    YIELDING,
    KEPT,
    RETIRED;

    boolean isServed() {
      return this == LIVE || this == YIELDING;
    }

    boolean isBuilt() {
      return this != KEPT && this != RETIRED && !isServed();
    }
  }

  /** Which documents are compared whole before it takes over. */
  enum Compared {
    SAMPLED,
    ALL
  }

  Generation {
    indexes = List.copyOf(indexes);
  }

  /** The name of its token and of its dead letters. */
  String token() {
    return reader + "-g" + number;
  }

  /** The alias by which this generation of an index is written, whichever one is read. */
  String written(String index) {
    return index + "-g" + number;
  }

  List<String> allWritten() {
    return indexes.stream().map(index -> written(index.name())).toList();
  }

  String physical(IndexDefinition index) {
    return index + "-g" + number;
  }

  boolean has(String index) {
    return indexes.stream().anyMatch(mine -> mine.name().equals(index));
  }

  /** The version of one of its indexes; 0 when it has none of that name. */
  int version(String index) {
    return indexes.stream()
        .filter(mine -> mine.name().equals(index))
        .mapToInt(IndexDefinition::version)
        .findFirst()
        .orElse(0);
  }

  boolean isOlderThan(List<IndexDefinition> wanted) {
    return wanted.stream().anyMatch(index -> version(index.name()) < index.version());
  }

  boolean isNewerThan(List<IndexDefinition> wanted) {
    return wanted.stream().anyMatch(index -> version(index.name()) > index.version());
  }
}
