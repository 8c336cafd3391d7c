package org.warmledger.command.funds.reconciliation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.ids.FundCode;

/**
 * The commitments of every fund added up as far as everybody sees the ledger: whoever asks reads
 * what came since, and never the whole ledger a second time.
 */
@Component
class CommitmentLedger {

  private final CommitmentFacts facts;
  private final Map<FundCode, CommitmentSums> settled = new HashMap<>();
  private long position = -1;

  CommitmentLedger(CommitmentFacts facts) {
    this.facts = facts;
  }

  /** Those of one fund, as the caller's transaction sees the ledger. */
  synchronized CommitmentSums of(FundCode fund) {
    long upTo = facts.settled();
    if (upTo > position) {
      facts.each(position, upTo, this::settle);
      position = upTo;
    }
    CommitmentSums sums = settled.getOrDefault(fund, new CommitmentSums()).copy();
    facts.each(
        position,
        Long.MAX_VALUE,
        event -> {
          if (event.fund().equals(fund)) {
            sums.add(event);
          }
        });
    return sums;
  }

  private void settle(CommitmentEvent event) {
    settled.computeIfAbsent(event.fund(), unused -> new CommitmentSums()).add(event);
  }
}
