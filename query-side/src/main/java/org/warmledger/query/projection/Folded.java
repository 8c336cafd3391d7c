package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;

/**
 * A document after a batch.
 *
 * @param written the document to write; empty when nothing changed
 * @param applied the facts that are in it
 * @param poison the first fact that would not fold and those behind it
 */
record Folded(
    DocumentKey key, Optional<Write> written, List<Fact> applied, Optional<Poison> poison) {

  /** One that is not tried fact by fact. */
  static Folded whole(DocumentKey key, Write write) {
    return new Folded(key, Optional.of(write), List.of(), Optional.empty());
  }

  /** A whole document and the condition under which it may replace the stored one. */
  record Write(byte[] json, Condition condition) {}

  /** What must hold for a write to win. */
  sealed interface Condition {
    /** Newer than the stored one; otherwise it is already done. */
    record Newer(long version) implements Condition {}

    /** The stored one is still the one that was read; otherwise the batch is tried again. */
    record Unchanged(long seqNo, long primaryTerm) implements Condition {}

    /** There is none yet; otherwise the batch is tried again. */
    record Absent() implements Condition {}
  }

  /**
   * Facts that cannot be put into the document.
   *
   * @param cause the kind of failure; never a message, which could quote personal data
   */
  record Poison(List<Fact> facts, String cause, String place) {}
}
