package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.BusinessCalendar;

/**
 * Whether a fund still is what an approver was shown (ADR 0035). Its use, holder, receipts,
 * allocations and end are what was looked at: when one of them is new, the approver looks again.
 * What was set aside or handed out for others since matters when too little is left for what is
 * approved. What moves the fund itself is confirmed by its terms.
 */
@Component
public record ShownFunds(
    LedgerFundDirectory funds, FundReader reader, EventStore store, BusinessCalendar calendar) {

  /**
   * The fund as it was shown to whom the command's metadata tell of; empty when none is open. Who
   * approves is of the union that holds it, or of one above, or has a grant of it that stands today
   * and on the day that the approval bears (ADR 0039).
   *
   * @param asked what is to come out of it
   * @param on the day that the approval bears
   * @throws RuntimeException VERSION_REQUIRED, VERSION_CONFLICT, FUND_OF_OTHERS, GRANT_EXCEEDED
   */
  public Optional<FundFacts> find(
      FundCode code, Map<String, ?> metadata, FundAmounts asked, LocalDate on) {
    long seen = seen(metadata);
    FundReader.Read now = funds.read(code);
    if (now.sequence() >= 0 && hasMovedOn(code, seen, now, asked)) {
      throw Refusal.of(Rejection.moved(code.streamId(), seen));
    }
    return LedgerFundDirectory.facts(now)
        .map(
            fund ->
                fund.shown(
                    seen,
                    grant(fund, now, EventContext.fromMetadata(metadata).union(), asked, on)));
  }

  /**
   * Refuses what is confirmed about a fund that is another than whoever confirms it was shown (ADR
   * 0104): amended, closed or opened again since. What else moves of it meanwhile, the rules ask.
   *
   * @throws RuntimeException VERSION_REQUIRED, VERSION_CONFLICT
   */
  public void requireSameTerms(FundCode code, Map<String, ?> metadata) {
    requireSameTerms(code, seen(metadata));
  }

  /**
   * The same, of a fund that was shown beside something else.
   *
   * @param seen sequence of its last event that was shown
   * @throws RuntimeException VERSION_CONFLICT
   */
  public void requireSameTerms(FundCode code, long seen) {
    long version = reader.version(code);
    if (seen > version) {
      throw Refusal.of(Rejection.moved(code.streamId(), seen));
    }
    if (seen < version) {
      store
          .readEvents(code.streamId(), seen + 1)
          .asStream()
          .filter(message -> FundRules.isOfTerms((FundEvent) message.getPayload()))
          .findFirst()
          .ifPresent(
              message -> {
                // What moved before it matters to nobody, and may be more than is told.
                throw Refusal.of(Rejection.moved(code.streamId(), message.getSequenceNumber() - 1));
              });
    }
  }

  private static long seen(Map<String, ?> metadata) {
    return CommandData.expectedFund(metadata)
        .orElseThrow(() -> Refusal.of(RejectionCode.VERSION_REQUIRED));
  }

  private Optional<GrantId> grant(
      FundFacts fund, FundReader.Read now, UnionCode approving, FundAmounts asked, LocalDate on) {
    if (fund.union().isWithin(approving)) {
      return Optional.empty();
    }
    Grant grant =
        now.state()
            .content()
            .flatMap(book -> book.grants().standing(approving, on, calendar.today()))
            .orElseThrow(() -> Refusal.of(RejectionCode.FUND_OF_OTHERS));
    if (!grant.covers(asked)) {
      throw Refusal.of(grant.exceeded(fund.fund()));
    }
    return Optional.of(grant.id());
  }

  private boolean hasMovedOn(FundCode code, long seen, FundReader.Read now, FundAmounts asked) {
    return seen > now.sequence()
        || (seen < now.sequence() && FundRules.movesOn(since(code, seen, now), now.state(), asked));
  }

  /** What matters of what came since: a hot fund has hundreds of postings between two looks. */
  private List<FundEvent> since(FundCode code, long seen, FundReader.Read now) {
    return now.besidesPostings(seen)
        .orElseGet(
            () ->
                store
                    .readEvents(code.streamId(), seen + 1)
                    .asStream()
                    .map(message -> (FundEvent) message.getPayload())
                    .toList());
  }
}
