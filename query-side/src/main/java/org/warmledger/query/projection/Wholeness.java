package org.warmledger.query.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmledger.platform.store.LedgerPositions;

/** Which of some generations were whole at one moment, found out for all of them at once. */
record Wholeness(Aliases aliases, Map<String, LastRead> lastRead, LedgerPositions positions) {

  private static final Logger LOG = LoggerFactory.getLogger(Wholeness.class);

  /** Of generations that were known before it was asked for. */
  static Wholeness of(Collection<Generation> known, ReaderParts parts) {
    return new Wholeness(
        parts.indexes().aliases(), LastRead.of(parts.client(), known), parts.positions());
  }

  /** Whether its indexes are there and of this ledger. */
  boolean is(Generation generation) {
    return aliases.haveAll(generation) && isOfThisLedger(generation);
  }

  /** Also when nothing is known of what it read last. */
  private boolean isOfThisLedger(Generation generation) {
    boolean held =
        Optional.ofNullable(lastRead.get(generation.token()))
            .filter(last -> positions.bearing(last.event(), last.stream()).isEmpty())
            .isEmpty();
    if (!held) {
      LOG.warn("{} is of a later state than the ledger: it is built anew", generation.token());
    }
    return held;
  }
}
