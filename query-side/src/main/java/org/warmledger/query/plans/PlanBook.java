package org.warmledger.query.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRejected;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.PlanUsed;
import org.warmledger.events.PlanWithdrawn;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.PlanTerms;

/**
 * One spending plan as it is now.
 *
 * @param decidedBy who approved it, turned it down or took it back
 * @param times how often something was handed over
 * @param usedFen money that was handed over
 */
public record PlanBook(
    String planId,
    String title,
    UnionPath union,
    List<String> unions,
    String fund,
    PlanState state,
    String drawnUpBy,
    LocalDate drawnUpOn,
    Optional<String> decidedBy,
    Optional<String> reason,
    PlanTerms terms,
    long times,
    long usedFen,
    long version) {

  static PlanBook fold(Optional<PlanBook> before, PlanEvent event, long sequence) {
    PlanBook now = after(before, event);
    return now.at(sequence);
  }

  private static PlanBook after(Optional<PlanBook> before, PlanEvent event) {
    return switch (event) {
      case PlanDrawnUp drawnUp -> opened(drawnUp);
      case PlanApproved approved ->
          known(before)
              .decided(PlanState.APPROVED, approved.approvedBy().value(), approved.reason());
      case PlanRejected rejected ->
          known(before)
              .decided(PlanState.REJECTED, rejected.rejectedBy().value(), rejected.reason());
      case PlanWithdrawn back ->
          known(before).decided(PlanState.WITHDRAWN, back.withdrawnBy().value(), back.reason());
      case PlanUsed used -> known(before).used(1, used.money().fen());
      case PlanRestored back -> known(before).used(-1, -back.money().fen());
      case PlanClosed closed -> known(before).in(PlanState.CLOSED);
    };
  }

  private static PlanBook known(Optional<PlanBook> before) {
    return before.orElseThrow(() -> new IllegalStateException("a plan begins by being drawn up"));
  }

  private static PlanBook opened(PlanDrawnUp event) {
    return new PlanBook(
        event.planId().value(),
        event.title(),
        event.union(),
        event.union().parts(),
        event.terms().fund().value(),
        PlanState.DRAWN_UP,
        event.drawnUpBy().value(),
        event.occurredOn(),
        Optional.empty(),
        Optional.empty(),
        event.terms(),
        0,
        0,
        0);
  }

  private PlanBook decided(PlanState now, String by, String why) {
    return with(now, Optional.of(by), Optional.of(why), times, usedFen, version);
  }

  private PlanBook used(int more, long fen) {
    return with(state, decidedBy, reason, times + more, usedFen + fen, version);
  }

  private PlanBook in(PlanState now) {
    return with(now, decidedBy, reason, times, usedFen, version);
  }

  private PlanBook at(long sequence) {
    return with(state, decidedBy, reason, times, usedFen, sequence);
  }

  private PlanBook with(
      PlanState now,
      Optional<String> by,
      Optional<String> why,
      long often,
      long fen,
      long sequence) {
    return new PlanBook(
        planId, title, union, unions, fund, now, drawnUpBy, drawnUpOn, by, why, terms, often, fen,
        sequence);
  }
}
