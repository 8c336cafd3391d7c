package org.warmledger.query.projection;

import java.util.Map;
import java.util.Set;

/** The names that indexes are written and read by, as they were at one moment. */
record Aliases(Map<String, Set<String>> holders) {

  Set<String> holders(String alias) {
    return holders.getOrDefault(alias, Set.of());
  }

  /** Whether every index of a generation is there. */
  boolean haveAll(Generation generation) {
    return holders.keySet().containsAll(generation.allWritten());
  }

  /** Whether all reads look into it, and into nothing else. */
  boolean show(Generation generation) {
    return generation.indexes().stream()
        .allMatch(index -> holders(index.name()).equals(Set.of(generation.physical(index))));
  }
}
