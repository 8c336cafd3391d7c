package org.warmledger.command.funds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.FundCode;

/**
 * Whether a fund still is what an approver was shown (ADR 0035). Its use, holder, receipts,
 * allocations and end are what was looked at: when one of them is new, the approver looks again.
 * What was set aside or handed out for others since matters when too little is left for what is
 * approved.
 */
@Component
public class ShownFunds {

  private final FundDirectory directory;
  private final FundReader reader;
  private final EventStore store;

  ShownFunds(FundDirectory directory, FundReader reader, EventStore store) {
    this.directory = directory;
    this.reader = reader;
    this.store = store;
  }

  /**
   * The fund as it was shown to whom the command's metadata tell of; empty when none is open.
   *
   * @param asked what is to come out of it
   * @throws RuntimeException VERSION_REQUIRED, VERSION_CONFLICT
   */
  public Optional<FundFacts> find(FundCode code, Map<String, ?> metadata, FundAmounts asked) {
    OptionalLong shown = CommandData.expectedFund(metadata);
    if (shown.isEmpty()) {
      throw Refusal.of(RejectionCode.VERSION_REQUIRED);
    }
    long seen = shown.getAsLong();
    Optional<Long> last = store.lastSequenceNumberFor(code.streamId());
    if (last.filter(version -> hasMovedOn(code, seen, version, asked)).isPresent()) {
      throw Refusal.of(Rejection.moved(code.streamId(), seen));
    }
    return directory
        .find(code)
        .map(fund -> new FundFacts(fund.fund(), fund.union(), fund.scope(), seen));
  }

  private boolean hasMovedOn(FundCode code, long seen, long version, FundAmounts asked) {
    return seen > version
        || (seen < version && FundRules.movesOn(since(code, seen), reader.kept(code), asked));
  }

  private List<FundEvent> since(FundCode code, long seen) {
    return store
        .readEvents(code.streamId(), seen + 1)
        .asStream()
        .map(message -> (FundEvent) message.getPayload())
        .toList();
  }
}
