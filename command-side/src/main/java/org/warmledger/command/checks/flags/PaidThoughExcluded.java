package org.warmledger.command.checks.flags;

import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FactReversed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.EventRef;

/** C20: a household was paid in spite of what its means check had found. */
final class PaidThoughExcluded extends InSpite {

  PaidThoughExcluded() {
    super(CheckCode.C20_EXCLUSION, MeansChecked.class, AppealDecided.class, FactReversed.class);
  }

  @Override
  Obstacles after(Obstacles before, CaseEvent event, EventRef ref) {
    return switch (event) {
      case MeansChecked checked -> checked(before, checked, ref);
      case AppealDecided decided when decided.outcome() == AppealOutcome.GRANTED ->
          before.now(decided.checkId().value(), Stands.OVER);
      case FactReversed back when back.isOf(FileFact.MEANS_CHECK) ->
          back.about().map(before::withoutTurn).orElse(before);
      case FactReversed back when back.isOf(FileFact.APPEAL_DECISION) ->
          back.about().map(check -> before.now(check, Stands.FOR_ITS_TURN)).orElse(before);
      default -> before;
    };
  }

  private static Obstacles checked(Obstacles before, MeansChecked event, EventRef ref) {
    String check = event.checkId().value();
    Obstacles checked = before.and(new Turn(check, event.occurredOn()));
    return event.exclusions().isEmpty()
        ? checked
        : checked.and(new Obstacle(check, check, event.occurredOn(), ref, Stands.FOR_ITS_TURN));
  }
}
