package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;

/**
 * How a generation compares with the one that is served, both at the same position. It says where
 * documents differ and never in what: values may be personal.
 */
record Report(long position, List<OfIndex> indexes) {

  /**
   * One index.
   *
   * @param summed how many numbers were added up on both sides; what earlier releases compared
   *     doesn't say
   * @param sums those that differ
   * @param compared how many documents were compared whole
   * @param differing how many of these differ or are missing on one side
   * @param examples some of them
   */
  record OfIndex(
      String index,
      int liveVersion,
      int newVersion,
      long liveDocuments,
      long newDocuments,
      Optional<Integer> summed,
      List<SumOf> sums,
      long compared,
      long differing,
      List<Differing> examples) {

    boolean isSame() {
      return liveDocuments == newDocuments && sums.isEmpty() && differing == 0;
    }
  }

  /** The sum of a number over all documents, there and here. */
  record SumOf(String field, double live, double rebuilt) {}

  /** A document and its fields that differ; no fields when it is missing on one side. */
  record Differing(String id, List<String> fields) {}

  /** Whether something differs that has no reason to: the mapping is the same. */
  boolean isSuspicious() {
    return indexes.stream()
        .anyMatch(index -> index.liveVersion() == index.newVersion() && !index.isSame());
  }
}
