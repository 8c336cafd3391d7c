package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;

/**
 * Up to where in the ledger a document fed by many streams reflects it.
 *
 * @param gaps positions below that it does not reflect: documents of before positions were in the
 *     order of commits have them (ADR 0108), until they reflect what comes behind
 */
record Reflected(long index, Optional<List<Long>> gaps) {

  /** It says that it has no gaps, as before: without that its index would be another version. */
  static Reflected upTo(long position) {
    return new Reflected(position, Optional.of(List.of()));
  }

  /** Whether the document counts the event at a position. */
  boolean covers(long position) {
    return position <= index && !gaps.orElse(List.of()).contains(position);
  }

  /** With one more event that it does not cover yet. */
  Reflected with(long position) {
    return position > index
        ? upTo(position)
        : new Reflected(index, gaps.map(those -> but(position, those)));
  }

  private static List<Long> but(long position, List<Long> gaps) {
    return gaps.stream().filter(gap -> gap != position).toList();
  }
}
