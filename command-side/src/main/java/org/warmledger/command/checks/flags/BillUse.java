package org.warmledger.command.checks.flags;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.CarriedLine;
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
      case AidProposed proposed -> Stream.of(of(proposed, Now.BEGUN));
      case AidBillsCorrected corrected ->
          Stream.concat(over(fact.proposal().get()), Stream.of(of(corrected)));
      case AidRejected _ -> over(fact.proposal().get());
      case AidLapsed _ -> over(fact.proposal().get());
      case CaseAided aided -> past(Optional.of(aided), Now.BEGUN);
      case AidReversed _ -> Stream.concat(over(fact.proposal().get()), past(given(fact), Now.OVER));
      case RosterLinesListed listed ->
          listed.lines().stream().map(line -> of(line, listed.union(), Now.BEGUN));
      case RosterRejected rejected ->
          fact.lines().get().stream().map(line -> of(line, rejected.union(), Now.OVER));
      case RosterLinesCarried carried -> refused(carried, fact);
      default -> Stream.empty();
    };
  }

  /** A rule kept them from their files. */
  private static Stream<BillUse> refused(RosterLinesCarried carried, Fact fact) {
    Set<Integer> numbers =
        carried.lines().stream()
            .filter(line -> line.refusal().isPresent())
            .map(CarriedLine::number)
            .collect(Collectors.toSet());
    return numbers.isEmpty()
        ? Stream.empty()
        : fact.lines().get().stream()
            .filter(line -> numbers.contains(line.number()))
            .map(line -> of(line, carried.union(), Now.OVER));
  }

  private static Stream<BillUse> over(Optional<AidProposed> proposal) {
    return proposal.stream().map(proposed -> of(proposed, Now.OVER));
  }

  private static Optional<CaseAided> given(Fact fact) {
    return fact.undone().get().filter(CaseAided.class::isInstance).map(CaseAided.class::cast);
  }

  /** Aid of the past names its bills itself: nobody proposed it. */
  private static Stream<BillUse> past(Optional<CaseAided> given, Now now) {
    return given.stream()
        .flatMap(
            aided ->
                aided.bills().stream()
                    .map(
                        bills ->
                            new BillUse(
                                aided.aidId().value(),
                                aided.caseId().value(),
                                aided.union(),
                                bills.orElse(Bills.NONE),
                                now)));
  }

  private static BillUse of(AidProposed proposed, Now now) {
    return new BillUse(
        proposed.aidId().value(),
        proposed.caseId().value(),
        proposed.union(),
        proposed.bills().map(bills -> bills.orElse(Bills.NONE)).orElse(Bills.NONE),
        now);
  }

  private static BillUse of(AidBillsCorrected corrected) {
    return new BillUse(
        corrected.aidId().value(),
        corrected.caseId().value(),
        corrected.union(),
        corrected.bills().orElse(Bills.NONE),
        Now.BEGUN);
  }

  private static BillUse of(RosterLine line, UnionPath union, Now now) {
    return new BillUse(line.aidId().value(), line.caseId().value(), union, line.shownBills(), now);
  }
}
