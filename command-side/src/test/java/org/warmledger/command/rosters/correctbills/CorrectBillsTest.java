package org.warmledger.command.rosters.correctbills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.CASEWORKER;
import static org.warmledger.command.rosters.RosterFacts.DRAWN_UP;
import static org.warmledger.command.rosters.RosterFacts.FINANCE;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.SUPERVISOR;
import static org.warmledger.command.rosters.RosterFacts.aid;
import static org.warmledger.command.rosters.RosterFacts.answered;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.dropped;
import static org.warmledger.command.rosters.RosterFacts.line;
import static org.warmledger.command.rosters.RosterFacts.paid;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCase;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterFacts;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.RosterStory;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/** A wrong bill of an approved line is corrected by two, and C07 judged anew. */
class CorrectBillsTest {

  private static final Bills WRONG = bills(bill("PJ-1", 60_000));
  private static final Bills RIGHT = bills(bill("PJ-2", 70_000));

  private static Bill bill(String number, long selfPaid) {
    return new Bill(number, DRAWN_UP.minusDays(9), "市医院", new Money(200_000), new Money(selfPaid));
  }

  private static Bills bills(Bill... some) {
    return new Bills(List.of(some));
  }

  private static RosterDrawnUp drawnUp() {
    return Like.the(RosterFacts.drawnUp())
        .with(RosterDrawnUp::category, AidCategory.MEDICAL)
        .made();
  }

  private static RosterLine resting(int number, Bills on) {
    RosterLine line = line(number);
    return line.restingOn(Personal.of(line.person(), on), new Money(on.selfPaidFen()));
  }

  private static RosterLinesListed listed() {
    List<RosterLine> lines =
        List.of(
            resting(1, bills(bill("PJ-7", 90_000))),
            resting(2, WRONG),
            resting(3, bills(bill("PJ-9", 90_000))));
    return new RosterLinesListed(ROSTER, Samples.COUNTY, lines, DRAWN_UP);
  }

  private static AidProposed proposed(AidId id, Bills on) {
    AidProposed sample = Like.sample(AidProposed.class).made();
    AidTerms terms =
        Like.the(sample.terms())
            .with(AidTerms::money, RosterFacts.MONEY)
            .with(AidTerms::goods, List.of())
            .made();
    return Like.the(sample)
        .with(AidProposed::aidId, id)
        .with(AidProposed::terms, terms)
        .with(AidProposed::bills, Optional.of(Personal.of(Samples.HEAD, on)))
        .made();
  }

  /** Aid on its file that rests on the wrong bill, and what other aid rests on. */
  private static CaseState file(Bills... others) {
    List<CaseEvent> facts = new ArrayList<>();
    facts.add(Like.sample(CaseArchived.class).made());
    facts.add(proposed(aid(2), WRONG));
    for (Bills other : others) {
      facts.add(proposed(new AidId("aid-other-" + facts.size()), other));
    }
    return facts.stream()
        .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second);
  }

  private static Function<RosterState, Decision<RosterEvent>> correct(Bills to, StaffId by) {
    return correct(2, to, by, PAID, file());
  }

  private static Function<RosterState, Decision<RosterEvent>> correct(
      int number, Bills to, StaffId by, LocalDate on, CaseState file) {
    return state ->
        CorrectBillsRule.decide(new CorrectBills(ROSTER, number, to, by, on), state, file);
  }

  private static Function<RosterState, Decision<RosterEvent>> confirm(
      StaffId by, LocalDate on, CaseState file) {
    return state -> ConfirmBillsRule.decide(new ConfirmBills(ROSTER, 2, by, on), state, file);
  }

  private static RosterLineBillsEntered entered(Bills to) {
    return new RosterLineBillsEntered(
        ROSTER,
        Samples.COUNTY,
        2,
        aid(2),
        new Money(to.selfPaidFen()),
        Personal.of(line(2).person(), to),
        FINANCE,
        PAID);
  }

  private static RosterLineBillsCorrected corrected(Bills to) {
    return new RosterLineBillsCorrected(
        ROSTER,
        Samples.COUNTY,
        2,
        aid(2),
        new Money(to.selfPaidFen()),
        Personal.of(line(2).person(), to),
        SUPERVISOR,
        PAID);
  }

  private static RosterStory onItsFile(RosterEvent... more) {
    return given(
        Stream.concat(Stream.of(drawnUp(), listed(), approved(), carried()), Stream.of(more))
            .toArray(RosterEvent[]::new));
  }

  @Test
  void aWrongBillOfAnApprovedLineIsCorrectedByTwoPairsOfHands() {
    onItsFile().when(correct(RIGHT, FINANCE)).then(entered(RIGHT));
    RosterStory waiting = onItsFile(entered(RIGHT));
    waiting.when(confirm(FINANCE, PAID, file())).thenRefused(RejectionCode.C13_SAME_HANDS);
    waiting
        .when(confirm(SUPERVISOR, PAID.minusDays(1), file()))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
    waiting.when(confirm(SUPERVISOR, PAID, file())).then(corrected(RIGHT));
    onItsFile()
        .when(confirm(SUPERVISOR, PAID, file()))
        .thenRefused(RejectionCode.NO_CORRECTION_WAITING);
    onItsFile(entered(RIGHT), corrected(RIGHT))
        .when(confirm(SUPERVISOR, PAID, file()))
        .thenRefused(RejectionCode.NO_CORRECTION_WAITING);
  }

  @Test
  void whatWasCorrectedIsCorrectedBackTheSameWay() {
    onItsFile(entered(RIGHT), corrected(RIGHT)).when(correct(WRONG, FINANCE)).then(entered(WRONG));
    RosterState at =
        onItsFile(entered(RIGHT), corrected(RIGHT), entered(WRONG), corrected(WRONG)).state();
    assertThat(at.content().flatMap(s -> s.line(2)).map(s -> s.listed()))
        .contains(resting(2, WRONG));
  }

  @Test
  void theSameAgainChangesNothing() {
    onItsFile().when(correct(WRONG, FINANCE)).thenItIsAlreadySo();
    onItsFile(entered(RIGHT)).when(correct(RIGHT, FINANCE)).thenItIsAlreadySo();
    onItsFile(entered(RIGHT))
        .when(correct(RIGHT, CASEWORKER))
        .thenHappens(RosterLineBillsEntered.class);
    onItsFile(entered(RIGHT))
        .when(correct(bills(bill("PJ-3", 60_000)), FINANCE))
        .thenHappens(RosterLineBillsEntered.class);
  }

  @Test
  void theSelfPaidPartCoversTheAidStill() {
    Bills little = bills(bill("PJ-2", 49_999));
    onItsFile()
        .when(correct(little, FINANCE))
        .thenRefused(RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
    onItsFile(entered(little))
        .when(confirm(SUPERVISOR, PAID, file()))
        .thenRefused(RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
  }

  @Test
  void aBillThatOtherAidRestsOnServesOnce() {
    CaseState other = file(RIGHT);
    onItsFile()
        .when(correct(2, RIGHT, FINANCE, PAID, other))
        .thenRefused(RejectionCode.C07_BILL_USED_UP);
    onItsFile(entered(RIGHT))
        .when(confirm(SUPERVISOR, PAID, other))
        .thenRefused(RejectionCode.C07_BILL_USED_UP);
    onItsFile()
        .when(correct(2, bills(bill("PJ-1", 50_000)), FINANCE, PAID, file()))
        .thenHappens(RosterLineBillsEntered.class);
    onItsFile()
        .when(correct(2, RIGHT, FINANCE, PAID, HardshipCase.unopened()))
        .thenRefused(RejectionCode.CASE_NOT_FOUND);
  }

  private static void refused(RosterStory.Outcome outcome, String pointer, FieldCode code) {
    assertThat(outcome.decision())
        .isEqualTo(
            Decision.reject(Rejection.ofFields(List.of(new Rejection.WrongField(pointer, code)))));
  }

  @Test
  void aBillOfAnotherLineOrOfAnotherDayIsNamed() {
    refused(
        onItsFile().when(correct(bills(bill("PJ-7", 90_000)), FINANCE)),
        "/bills/0",
        FieldCode.SAME_BILL_TWICE);
    onItsFile()
        .when(correct(bills(bill("PJ-9", 90_000)), FINANCE))
        .thenHappens(RosterLineBillsEntered.class);
    onItsFile(dropped(1))
        .when(correct(bills(bill("PJ-7", 90_000)), FINANCE))
        .thenHappens(RosterLineBillsEntered.class);
    refused(
        onItsFile()
            .when(
                correct(
                    bills(
                        new Bill(
                            "PJ-2",
                            DRAWN_UP.plusDays(1),
                            "市人民医院",
                            new Money(90_000),
                            new Money(90_000))),
                    FINANCE)),
        "/bills/0/issuedOn",
        FieldCode.AFTER_THE_AID);
    refused(
        given(RosterFacts.drawnUp(), listed(), approved(), carried()).when(correct(RIGHT, FINANCE)),
        "/bills",
        FieldCode.NOT_APPLICABLE);
  }

  @Test
  void whatIsPaidGivenUpOrNotOnItsFileKeepsItsBills() {
    onItsFile(answered(paid(2)))
        .when(correct(RIGHT, FINANCE))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
    onItsFile(entered(RIGHT), answered(paid(2)))
        .when(confirm(SUPERVISOR, PAID, file()))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
    given(drawnUp(), listed(), approved())
        .when(correct(RIGHT, FINANCE))
        .thenRefused(RejectionCode.LINE_NOT_CARRIED);
    onItsFile()
        .when(correct(2, RIGHT, FINANCE, APPROVED.minusDays(1), file()))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
  }

  @Test
  void ofSomebodyErasedNothingIsCorrected() {
    RosterLine forgotten = resting(2, WRONG).paidTo(Personal.erased(line(2).person()));
    List<RosterLine> lines = List.of(resting(1, RIGHT), forgotten, resting(3, RIGHT));
    given(
            drawnUp(),
            new RosterLinesListed(ROSTER, Samples.COUNTY, lines, DRAWN_UP),
            approved(),
            carried())
        .when(correct(WRONG, FINANCE))
        .thenRefused(RejectionCode.PERSON_ERASED);
    RosterLineBillsEntered gone =
        Like.the(entered(RIGHT))
            .with(RosterLineBillsEntered::bills, Personal.<Bills>erased(line(2).person()))
            .made();
    onItsFile(gone)
        .when(confirm(SUPERVISOR, PAID, file()))
        .thenRefused(RejectionCode.PERSON_ERASED);
  }
}
