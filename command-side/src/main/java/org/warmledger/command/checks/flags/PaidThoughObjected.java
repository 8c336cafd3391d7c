package org.warmledger.command.checks.flags;

import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FactReversed;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.EventRef;

/**
 * C12: a household was paid in spite of an objection that nobody had answered, or that was right.
 */
final class PaidThoughObjected extends InSpite {

  PaidThoughObjected() {
    super(
        CheckCode.C12_NOTICE_TOO_SHORT,
        NoticePublished.class,
        ObjectionRaised.class,
        ObjectionResolved.class,
        FactReversed.class);
  }

  @Override
  Obstacles after(Obstacles before, CaseEvent event, EventRef ref) {
    return switch (event) {
      case NoticePublished notice -> before.and(new Turn(notice.noticeId().value(), notice.from()));
      case ObjectionRaised raised ->
          before.and(
              new Obstacle(
                  raised.objectionId().value(),
                  raised.noticeId().value(),
                  raised.occurredOn(),
                  ref,
                  Stands.UNDECIDED));
      case ObjectionResolved resolved ->
          before.now(
              resolved.objectionId().value(),
              resolved.outcome() == ObjectionOutcome.UPHELD ? Stands.FOR_ITS_TURN : Stands.OVER);
      case FactReversed back -> takenBack(before, back);
      default -> before;
    };
  }

  private static Obstacles takenBack(Obstacles before, FactReversed back) {
    return back.about()
        .map(
            about ->
                switch (back.fact()) {
                  case NOTICE -> before.withoutTurn(about);
                  case OBJECTION -> before.without(about);
                  case OBJECTION_DECISION -> before.now(about, Stands.UNDECIDED);
                  default -> before;
                })
        .orElse(before);
  }
}
