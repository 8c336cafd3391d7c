package org.warmledger.command.checks.flags;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/** That aid rests on bills from a fact on, or does no longer. */
record BillUse(String aid, String file, UnionPath union, Bills bills, Now now) {

  private enum Now {
    BEGUN,
    OVER
  }

  boolean isOver() {
    return now == Now.OVER;
  }

  /** What a fact says of bills: of one aid, or of many lines of a roster. */
  static Stream<BillUse> in(Fact fact) {
    return switch (fact.event()) {
      case AidProposed proposed -> Stream.of(of(proposed, proposed.bills(), Now.BEGUN));
      case AidBillsCorrected corrected ->
          Stream.concat(
              over(fact), Stream.of(of(corrected, Optional.of(corrected.bills()), Now.BEGUN)));
      case AidRejected _, AidLapsed _ -> over(fact);
      case CaseAided aided -> past(aided, Now.BEGUN);
      case AidReversed _ -> Stream.concat(over(fact), given(fact));
      case RosterEvent roster -> OfRoster.lines(fact).map(line -> of(line, roster));
      default -> Stream.empty();
    };
  }

  private static Stream<BillUse> over(Fact fact) {
    return fact.proposal().get().stream().map(proposed -> of(proposed, proposed.bills(), Now.OVER));
  }

  private static Stream<BillUse> given(Fact fact) {
    return fact.undone().get().stream()
        .filter(CaseAided.class::isInstance)
        .flatMap(aided -> past((CaseAided) aided, Now.OVER));
  }

  /** Aid of the past names its bills itself: nobody proposed it. */
  private static Stream<BillUse> past(CaseAided aided, Now now) {
    return aided.bills().stream().map(bills -> of(aided, Optional.of(bills), now));
  }

  private static BillUse of(AidEvent aid, Optional<Personal<Bills>> bills, Now now) {
    return new BillUse(
        aid.aidId().value(), aid.caseId().value(), aid.union(), Bills.shown(bills), now);
  }

  private static BillUse of(RosterLine line, RosterEvent roster) {
    Now now = roster instanceof RosterLinesListed ? Now.BEGUN : Now.OVER;
    return new BillUse(
        line.aidId().value(), line.caseId().value(), roster.union(), line.shownBills(), now);
  }
}
