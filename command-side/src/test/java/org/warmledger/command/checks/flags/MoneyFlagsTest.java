package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.approved;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.booked;
import static org.warmledger.command.checks.flags.Happened.closed;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.drawnUp;
import static org.warmledger.command.checks.flags.Happened.erased;
import static org.warmledger.command.checks.flags.Happened.lines;
import static org.warmledger.command.checks.flags.Happened.notice;
import static org.warmledger.command.checks.flags.Happened.proposed;
import static org.warmledger.command.checks.flags.Happened.received;
import static org.warmledger.command.checks.flags.Happened.rejected;
import static org.warmledger.command.checks.flags.Happened.reopened;
import static org.warmledger.command.checks.flags.Happened.requiring;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.terms;
import static org.warmledger.command.checks.flags.Happened.visited;
import static org.warmledger.command.checks.flags.Happened.withoutReceipt;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Need;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.AidTerms;

/** Flags about what was paid and out of what: C05, C08, C11, C21, C25, C26. */
class MoneyFlagsTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  // C05

  @Test
  void aDeathRecordedAfterAPaymentThatIsDatedAfterItIsFlagged() {
    Told<?> file =
        Told.by(new AidAfterEnd())
            .given(archived("2026-01-01"), aided("aid-1", "2026-03-10"))
            .recorded("2026-03-20", closed(CloseReason.DEATH, "2026-03-01"));
    assertThat(file.found("2026-03-20"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("reason", "DEATH"));
    assertThat(file.given(reversed("aid-1", "2026-03-21")).found("2026-03-21")).isEmpty();
  }

  @Test
  void aPaymentOnTheLastDayOrAfterReopeningIsNot() {
    assertThat(
            Told.by(new AidAfterEnd())
                .given(
                    aided("aid-1", "2026-03-01"),
                    closed(CloseReason.LIFTED, "2026-03-01"),
                    reopened("2026-05-01"),
                    aided("aid-2", "2026-05-01"))
                .found("2026-05-02"))
        .isEmpty();
  }

  // C08

  @Test
  void theSameAidTwiceWithinThePeriodIsFlaggedUntilOneIsTakenBack() {
    Told<?> file =
        Told.by(new SameAidTwice())
            .given(aided("aid-1", "2026-01-10"), aided("aid-2", "2026-02-06"));
    assertThat(file.found("2026-02-06"))
        .singleElement()
        .extracting(Hit::cause)
        .isEqualTo("aid-1+aid-2");
    assertThat(file.found("2026-02-06", Stated.nothing().with("days", 27))).isEmpty();
    assertThat(file.given(reversed("aid-2", "2026-02-07")).found("2026-02-07")).isEmpty();
  }

  @Test
  void aidOfAnotherCategoryOrCampaignOrMonthIsAnotherAid() {
    AidTerms medical = terms(AidCategory.MEDICAL, Optional.empty());
    AidTerms campaign = terms(AidCategory.LIVING, Optional.of("两节"));
    assertThat(
            Told.by(new SameAidTwice())
                .given(
                    aided("aid-1", "2026-01-10"),
                    aided("case-1", Samples.COUNTY, "aid-2", medical, "2026-01-10"),
                    aided("case-1", Samples.COUNTY, "aid-3", campaign, "2026-01-10"),
                    aided("aid-4", "2026-02-07"))
                .found("2026-02-07"))
        .isEmpty();
  }

  @Test
  void withinACampaignAnyTwoAreTheSame() {
    AidTerms campaign = terms(AidCategory.LIVING, Optional.of("两节"));
    assertThat(
            Told.by(new SameAidTwice())
                .given(
                    aided("case-1", Samples.COUNTY, "aid-1", campaign, "2026-01-10"),
                    aided("case-1", Samples.COUNTY, "aid-2", campaign, "2026-03-10"))
                .found("2026-03-10"))
        .hasSize(1);
  }

  // C11

  @Test
  void aDisbursementLacksWhatItsFundRequires() {
    Stated fund =
        Stated.nothing()
            .fund(
                requiring(
                    EvidenceKind.APPROVAL,
                    EvidenceKind.RECEIPT,
                    EvidenceKind.VISIT,
                    EvidenceKind.NOTICE));
    Told<?> file = Told.by(new MissingEvidence()).given(withoutReceipt("aid-1", "2026-03-10"));
    assertThat(file.found("2026-03-10", fund))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.particulars())
                    .containsEntry("missing", "APPROVAL,RECEIPT,VISIT,NOTICE"));
    assertThat(file.found("2026-03-10")).as("a fund that requires nothing").isEmpty();
    Told<?> complete =
        Told.by(new MissingEvidence())
            .given(
                notice("2026-03-01", "2026-03-06"),
                visited("visit-1", "2026-02-01"),
                approved("aid-1", "2026-03-08"),
                aided("aid-1", "2026-03-10"));
    assertThat(complete.found("2026-03-10", fund)).isEmpty();
  }

  @Test
  void whatIsHandedOutFirstAndApprovedLaterWasHandedOutWithoutApproval() {
    Stated fund = Stated.nothing().fund(requiring(EvidenceKind.APPROVAL));
    Told<?> file =
        Told.by(new MissingEvidence())
            .given(approved("aid-1", "2026-03-11"), aided("aid-1", "2026-03-10"));
    assertThat(file.found("2026-03-11", fund))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("missing", "APPROVAL"));
  }

  @Test
  void aVisitLongAgoIsNoEvidenceAndALaterOneHeals() {
    Stated fund = Stated.nothing().fund(requiring(EvidenceKind.VISIT));
    Told<?> file =
        Told.by(new MissingEvidence())
            .given(visited("visit-1", "2025-01-01"), aided("aid-1", "2026-03-10"));
    assertThat(file.found("2026-03-10", fund)).hasSize(1);
    assertThat(file.given(visited("visit-2", "2026-03-20")).found("2026-03-20", fund)).isEmpty();
  }

  @Test
  void aDeathThatIsRecordedAnewAfterItWasTakenBackIsAnotherFinding() {
    Told<?> file =
        Told.by(new AidAfterEnd())
            .given(archived("2026-01-01"), aided("aid-1", "2026-03-10"))
            .recorded("2026-03-20", closed(CloseReason.DEATH, "2026-03-01"));
    String first = file.found("2026-03-20").getFirst().cause();
    file.given(
        Like.bare(ClosureReversed.class)
            .with(ClosureReversed::caseId, new CaseId("case-1"))
            .made());
    assertThat(file.found("2026-03-21")).isEmpty();
    file.recorded("2026-03-22", closed(CloseReason.DEATH, "2026-03-02"));
    assertThat(file.found("2026-03-22")).extracting(Hit::cause).doesNotContain(first).hasSize(1);
  }

  // C21

  @Test
  void moneyThatLiesForLongIsIdleAndWhatCameFirstGoesFirst() {
    Told<?> fund =
        Told.by(new IdleFunds()).given(received(1_000, "2026-01-01"), received(500, "2026-03-01"));
    assertThat(fund.nextLook("2026-01-02")).contains(day("2026-06-30"));
    assertThat(fund.found("2026-06-29")).isEmpty();
    assertThat(fund.found("2026-06-30"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("leftFen", "1000"));
    fund.given(booked(FundMovement.SETTLED, 999, "2026-07-01"));
    assertThat(fund.found("2026-07-01"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("leftFen", "1"));
    assertThat(fund.given(booked(FundMovement.SETTLED, 1, "2026-07-02")).found("2026-07-02"))
        .isEmpty();
  }

  @Test
  void whatIsOnlySetAsideStillLiesIdleAndARefundStartsAnew() {
    Told<?> fund =
        Told.by(new IdleFunds())
            .given(
                received(1_000, "2026-01-01"), booked(FundMovement.COMMITTED, 1_000, "2026-01-02"));
    assertThat(fund.found("2026-06-30")).hasSize(1);
    fund.given(
        booked(FundMovement.SETTLED, 1_000, "2026-06-30"),
        booked(FundMovement.REFUNDED, 300, "2026-07-01"));
    assertThat(fund.found("2026-12-27")).isEmpty();
    assertThat(fund.found("2026-12-28")).hasSize(1);
  }

  // C25

  @Test
  void anApproverWhoSharesAPhoneAddressOrAccountWithTheRecipientIsFlagged() {
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(
                archived("2026-01-01"),
                proposed("aid-1", "2026-02-01"),
                approved("aid-1", "2026-02-02"));
    assertThat(file.found("2026-02-02")).isEmpty();
    for (Optional<String> mark :
        java.util.List.of(
            MARKS.phone("199 0000 2291"),
            MARKS.address("山阳区 幸福路271号"),
            MARKS.account("6222000000003654"))) {
      assertThat(
              file.found(
                  "2026-02-02", Stated.nothing().kin(Samples.SUPERVISOR, mark.orElseThrow())))
          .singleElement()
          .satisfies(
              hit ->
                  assertThat(hit.particulars())
                      .containsEntry("role", "APPROVED")
                      .containsEntry("needs", "SECOND_APPROVER"));
    }
  }

  @Test
  void whoeverIsErasedIsNobodysKin() {
    assertThat(
            Told.by(new KinConflict(MARKS))
                .given(
                    archived("2026-01-01"), proposed("aid-1", "2026-02-01"), erased("2026-02-02"))
                .found(
                    "2026-02-03",
                    Stated.nothing()
                        .kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow())))
        .isEmpty();
  }

  // C26

  @Test
  void oneAmountForDifferingNeedsIsAnEvenSplit() {
    Stated needs = needs(HardshipCategory.DEEP, HardshipCategory.RELATIVE);
    Told<?> roster =
        Told.by(new EvenSplit()).given(drawnUp(6, "2026-01-10"), lines(1, 3, 50_000, "2026-01-10"));
    assertThat(roster.found("2026-01-10", needs)).as("not all lines are there yet").isEmpty();
    roster.given(lines(4, 6, 50_000, "2026-01-10"));
    assertThat(roster.found("2026-01-10", needs)).hasSize(1);
    assertThat(roster.found("2026-01-10", needs(HardshipCategory.DEEP, HardshipCategory.DEEP)))
        .as("the same need")
        .isEmpty();
    assertThat(roster.found("2026-01-10", needs.with("lines", 7))).isEmpty();
    assertThat(roster.given(rejected("2026-01-11")).found("2026-01-11", needs)).isEmpty();
  }

  @Test
  void amountsThatDifferAreNone() {
    assertThat(
            Told.by(new EvenSplit())
                .given(
                    drawnUp(6, "2026-01-10"),
                    lines(1, 5, 50_000, "2026-01-10"),
                    lines(6, 6, 60_000, "2026-01-10"))
                .found("2026-01-10", needs(HardshipCategory.DEEP, HardshipCategory.RELATIVE)))
        .isEmpty();
  }

  private static Stated needs(HardshipCategory first, HardshipCategory second) {
    return Stated.nothing()
        .need(new CaseId("case-1"), new Need(first, HardshipCause.MAJOR_ILLNESS, 3))
        .need(new CaseId("case-2"), new Need(second, HardshipCause.MAJOR_ILLNESS, 3));
  }
}
