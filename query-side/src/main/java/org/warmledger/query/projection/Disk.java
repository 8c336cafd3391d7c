package org.warmledger.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the documents of a reader take on the disks of Elasticsearch, in bytes.
 *
 * @param all of every generation that there is
 * @param kept of the one that was served before, while it is kept
 */
record Disk(long all, Optional<Long> kept) {

  /**
   * That of one reader.
   *
   * @param taken by each index that there is
   */
  static Disk of(Collection<Generation> generations, Map<String, Long> taken) {
    return new Disk(
        generations.stream().mapToLong(one -> taken(one, taken)).sum(),
        generations.stream()
            .filter(one -> one.state() == Generation.State.KEPT)
            .map(one -> taken(one, taken))
            .findFirst());
  }

  private static long taken(Generation generation, Map<String, Long> taken) {
    List<String> indexes = generation.indexes().stream().map(generation::physical).toList();
    return indexes.stream().mapToLong(index -> taken.getOrDefault(index, 0L)).sum();
  }
}
