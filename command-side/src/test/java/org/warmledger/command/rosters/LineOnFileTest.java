package org.warmledger.command.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.*;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.Repayments;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

class LineOnFileTest {

  private static final AidTerms TERMS =
      new AidTerms(AidCategory.LIVING, Optional.of(FUND), Optional.empty(), MONEY, List.of());

  private static final Map<AidState, LineState> TOLD =
      Map.of(
          new AidState.Delivered(
              TERMS,
              Personal.erased(Samples.HEAD),
              new Receipt("LS1", ReceiptKind.BANK_SLIP),
              PAID,
              Samples.COUNTY,
              Optional.empty(),
              Optional.empty(),
              new AidState.Hands(Optional.empty(), CASEWORKER),
              new Repayments(Map.of())),
          new LineState.Paid(),
          new AidState.Reversed(PAID),
          new LineState.TakenBack(),
          new AidState.Rejected(CASEWORKER),
          new LineState.Dropped(),
          new AidState.Lapsed(PAID),
          new LineState.Dropped());

  private static final List<AidState> TELLING_NOTHING =
      List.of(
          new AidState.Proposed(TERMS, CASEWORKER, DRAWN_UP),
          new AidState.Approved(
              TERMS, CASEWORKER, SUPERVISOR, DRAWN_UP, APPROVED, Optional.empty()),
          new AidState.Funded(
              TERMS,
              CASEWORKER,
              SUPERVISOR,
              DRAWN_UP,
              FUND,
              new CommitmentId("commitment-1"),
              APPROVED),
          new AidState.FundsRefused(
              TERMS, CASEWORKER, DRAWN_UP, "C22_OVERDRAWN", Optional.empty()));

  private static final List<LineState> ON_THEIR_FILES =
      List.of(
          new LineState.Carried(),
          new LineState.Paid(),
          new LineState.Returned(BankResult.RETURNED),
          new LineState.Corrected());

  private static final List<LineState> NOT_ON_THEIR_FILES =
      List.of(
          new LineState.Waiting(),
          new LineState.Refused("C01_DUPLICATE_WORKER"),
          new LineState.Dropped(),
          new LineState.TakenBack());

  private static Line in(LineState state) {
    return Line.listed(line(1)).in(state);
  }

  @Test
  void aLineIsWhereItsFileSaysThatItIs() {
    for (LineState state : ON_THEIR_FILES) {
      TOLD.forEach(
          (aid, told) -> assertThat(in(state).onFile(Optional.of(aid)).state()).isEqualTo(told));
      TELLING_NOTHING.forEach(
          aid -> assertThat(in(state).onFile(Optional.of(aid))).isEqualTo(in(state)));
      assertThat(in(state).onFile(Optional.empty())).isEqualTo(in(state));
    }
  }

  @Test
  void whatIsNotOnAFileIsToldOfByNone() {
    for (LineState state : NOT_ON_THEIR_FILES) {
      TOLD.keySet()
          .forEach(aid -> assertThat(in(state).onFile(Optional.of(aid))).isEqualTo(in(state)));
    }
  }

  @Test
  void anAnswerIsKnownByResultNumberAndDay() {
    Line answered = Line.listed(line(1)).answered(paid(1), FINANCE);
    LinePayment known = paid(1);
    assertThat(answered.knows(known)).isTrue();
    assertThat(answered.knows(like(known, BankResult.RETURNED, known.voucher(), PAID))).isFalse();
    assertThat(answered.knows(like(known, known.result(), "LS9", PAID))).isFalse();
    assertThat(answered.knows(like(known, known.result(), known.voucher(), APPROVED))).isFalse();
    assertThat(Line.listed(line(1)).knows(known)).isFalse();
  }

  private static LinePayment like(
      LinePayment answer, BankResult result, String voucher, LocalDate on) {
    return new LinePayment(answer.number(), answer.aidId(), result, voucher, on);
  }

  @Test
  void whatIsPaidOnceMoreIsPaidFromThatDayOn() {
    RosterState.Approved roster =
        (RosterState.Approved) given(drawnUp(), listed(), approved(), carried()).state();
    Line first = roster.sheet().line(1).orElseThrow();
    assertThat(first.approvedOn(roster)).isEqualTo(APPROVED);
    Line renewed =
        first.renewed(
            new RosterLineRenewed(
                ROSTER, Samples.COUNTY, 1, new AidId("aid-1-1r2"), 9, "再发", CASEWORKER, PAID));
    assertThat(renewed.approvedOn(roster)).isEqualTo(PAID);
    assertThat(renewed.listed().aidId()).isEqualTo(new AidId("aid-1-1r2"));
  }
}
