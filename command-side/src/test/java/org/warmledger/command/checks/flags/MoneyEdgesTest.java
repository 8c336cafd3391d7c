package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.approved;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.closed;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.drawnUp;
import static org.warmledger.command.checks.flags.Happened.erased;
import static org.warmledger.command.checks.flags.Happened.lines;
import static org.warmledger.command.checks.flags.Happened.notice;
import static org.warmledger.command.checks.flags.Happened.proposed;
import static org.warmledger.command.checks.flags.Happened.received;
import static org.warmledger.command.checks.flags.Happened.reopened;
import static org.warmledger.command.checks.flags.Happened.requiring;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.revised;
import static org.warmledger.command.checks.flags.Happened.terms;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Need;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundReturned;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** The last day and the last fen on which flags about money hold their peace. */
class MoneyEdgesTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  private static AidRejected turnedDown(String aid, String on) {
    return Like.sample(AidRejected.class)
        .with(AidRejected::caseId, new CaseId("case-1"))
        .with(AidRejected::aidId, new AidId(aid))
        .with(AidRejected::occurredOn, day(on))
        .made();
  }

  // C05

  @Test
  void aPaymentIsFlaggedOnceHoweverOftenTheFileWasClosedBeforeIt() {
    Told<?> file =
        Told.by(new AidAfterEnd())
            .given(aided("aid-1", "2026-03-10"), reopened("2026-01-01"))
            .recorded("2026-03-20", closed(CloseReason.LIFTED, "2026-03-01"))
            .recorded("2026-03-21", closed(CloseReason.DEATH, "2026-03-02"));
    assertThat(file.found("2026-03-21"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.evidence()).hasSize(2));
  }

  @Test
  void aPaymentRecordedWhileTheFileIsClosedIsFlaggedWhateverDayItBears() {
    Told<?> file =
        Told.by(new AidAfterEnd())
            .given(archived("2026-01-01"), closed(CloseReason.DEATH, "2026-03-01"))
            .recorded("2026-03-20", aided("aid-1", "2026-02-20"));
    assertThat(file.found("2026-03-20")).extracting(Hit::cause).containsExactly("aid-1/1");
    Told<?> imported =
        Told.by(new AidAfterEnd())
            .given(closed(CloseReason.DEATH, "2026-03-01"))
            .recorded(
                "2026-03-20",
                Like.the(aided("aid-1", "2026-02-20"))
                    .with(CaseAided::origin, AidOrigin.IMPORTED)
                    .made());
    assertThat(imported.found("2026-03-20")).isEmpty();
  }

  @Test
  void aPaymentBetweenClosingAndReopeningIsFlagged() {
    Told<?> file =
        Told.by(new AidAfterEnd())
            .given(
                closed(CloseReason.LIFTED, "2026-03-01"),
                reopened("2026-05-01"),
                aided("aid-1", "2026-04-30"),
                aided("aid-2", "2026-05-01"));
    assertThat(file.found("2026-05-01")).extracting(Hit::cause).containsExactly("aid-1/0");
  }

  // C08

  @Test
  void aServiceIsNeverTheSameAidTwiceAndEntriesOutOfOrderAre() {
    AidTerms advice =
        Like.the(terms(AidCategory.LIVING, Optional.empty()))
            .with(AidTerms::money, Money.NONE)
            .made();
    assertThat(
            Told.by(new SameAidTwice())
                .given(advised("aid-1", advice), advised("aid-2", advice))
                .found("2026-02-06"))
        .isEmpty();
    assertThat(
            Told.by(new SameAidTwice())
                .given(aided("aid-1", "2026-02-06"), aided("aid-2", "2026-01-10"))
                .found("2026-02-06"))
        .extracting(Hit::cause)
        .containsExactly("aid-2+aid-1");
  }

  private static CaseAided advised(String aid, AidTerms advice) {
    return aided("case-1", Samples.COUNTY, aid, advice, "2026-02-06");
  }

  // C11

  @Test
  void evidenceIsThereOnTheDayAndANoticeBeforeIt() {
    Told<?> file =
        Told.by(new MissingEvidence())
            .given(
                notice("2026-03-01", "2026-03-10"),
                visited("visit-1", "2026-02-01"),
                approved("aid-1", "2026-03-10"),
                aided("aid-1", "2026-03-10"));
    assertThat(file.found("2026-03-10", requires(EvidenceKind.APPROVAL))).isEmpty();
    assertThat(file.found("2026-03-10", requires(EvidenceKind.RECEIPT))).isEmpty();
    assertThat(file.found("2026-03-10", requires(EvidenceKind.NOTICE))).hasSize(1);
    Stated visit = requires(EvidenceKind.VISIT);
    assertThat(file.found("2026-03-10", visit.with("visitDays", 37))).isEmpty();
    assertThat(file.found("2026-03-10", visit.with("visitDays", 36))).hasSize(1);
    assertThat(
            file.given(reversed("aid-1", "2026-03-11"))
                .found("2026-03-11", requires(EvidenceKind.NOTICE)))
        .isEmpty();
  }

  private static Stated requires(EvidenceKind kind) {
    return Stated.nothing().fund(requiring(kind));
  }

  @Test
  void whatIsHandedOverAtAVisitHasNoReceipt() {
    CaseVisited gift =
        Like.sample(CaseVisited.class).with(CaseVisited::occurredOn, day("2026-03-10")).made();
    assertThat(
            Told.by(new MissingEvidence())
                .given(gift)
                .found("2026-03-10", requires(EvidenceKind.RECEIPT)))
        .extracting(Hit::cause)
        .containsExactly(gift.visitId().value());
  }

  // C21

  @Test
  void whatIsHandedOnOrGivenBackLiesIdleNoMore() {
    Told<?> fund =
        Told.by(new IdleFunds())
            .given(
                received(1_000, "2026-01-01"),
                Like.sample(FundAllocated.class)
                    .with(FundAllocated::fund, Happened.FUND)
                    .with(FundAllocated::shares, shares(300))
                    .made(),
                Like.sample(FundReturned.class)
                    .with(FundReturned::fund, Happened.FUND)
                    .with(FundReturned::shares, shares(200))
                    .made());
    assertThat(fund.found("2026-12-31"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("leftFen", "500"));
  }

  private static List<Share> shares(long fen) {
    return List.of(new Share(new AppropriationId("appropriation-1"), new Money(fen), List.of()));
  }

  // C25

  @Test
  void everyHandThatAidWentThroughIsLookedAtUntilTheAidIsOffTheTable() {
    String phone = MARKS.phone("19900002291").orElseThrow();
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(
                proposed("aid-1", "2026-02-01"),
                approved("aid-1", "2026-02-02"),
                aided("aid-1", "2026-02-03"),
                proposed("aid-2", "2026-02-04"),
                archived("2026-02-05"));
    assertThat(file.found("2026-02-05", Stated.nothing().kin(Samples.CASEWORKER, phone)))
        .extracting(Hit::cause)
        .containsExactly("aid-1/caseworker@410803/PROPOSED", "aid-2/caseworker@410803/PROPOSED");
    assertThat(file.found("2026-02-05", Stated.nothing().kin(Happened.FINANCE, phone)))
        .extracting(Hit::cause)
        .containsExactly("aid-1/finance@410803/DELIVERED");
    file.given(turnedDown("aid-2", "2026-02-06"), reversed("aid-1", "2026-02-06"));
    assertThat(file.found("2026-02-06", Stated.nothing().kin(Samples.CASEWORKER, phone))).isEmpty();
  }

  @Test
  void whoeverTakesTheMoneyIsARecipientUntilTheyAreErased() {
    String account = MARKS.account(Happened.ACCOUNT).orElseThrow();
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, account);
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(proposed("aid-1", "2026-02-01"), aided("aid-1", "2026-02-03"));
    assertThat(file.found("2026-02-03", kin)).hasSize(1);
    assertThat(file.given(erased("2026-02-04")).found("2026-02-04", kin)).isEmpty();
    assertThat(
            file.given(revised(HardshipCategory.DEEP, 1, "2026-02-05"))
                .found(
                    "2026-02-05",
                    Stated.nothing()
                        .kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow())))
        .as("the file as it was revised")
        .hasSize(1);
  }

  @Test
  void whatIsTooShortOrNotStatedMarksNobody() {
    assertThat(MARKS.account("12345678")).isPresent();
    assertThat(MARKS.account("1234567")).isEmpty();
    assertThat(MARKS.phone(" ")).isEmpty();
    assertThat(MARKS.address(" ")).isEmpty();
    assertThat(MARKS.address("a 1")).isEqualTo(MARKS.address("A1")).isPresent();
  }

  // C26

  @Test
  void fiftyFilesTellWhetherNeedsDiffer() {
    assertThat(evenly(49).found("2026-01-10", needOfLast(50))).hasSize(1);
    assertThat(evenly(49).found("2026-01-10", needOfLast(51))).isEmpty();
  }

  /** All lines but the first {@code before} come later. */
  private static Told<?> evenly(int before) {
    return Told.by(new EvenSplit())
        .given(
            drawnUp(60, "2026-01-10"),
            lines(1, before, 50_000, "2026-01-10"),
            lines(before + 1, 60, 50_000, "2026-01-10"));
  }

  private static Stated needOfLast(int number) {
    Need need = new Need(HardshipCategory.DEEP, HardshipCause.MAJOR_ILLNESS, 3);
    return Stated.nothing()
        .need(new CaseId("case-1"), need)
        .need(
            new CaseId("case-" + number),
            new Need(HardshipCategory.RELATIVE, HardshipCause.MAJOR_ILLNESS, 3));
  }

  @Test
  void asManyLinesAsTheLimitAreEnoughToBeEven() {
    Stated needs = needOfLast(2).with("lines", 6);
    assertThat(
            Told.by(new EvenSplit())
                .given(drawnUp(6, "2026-01-10"), lines(1, 6, 50_000, "2026-01-10"))
                .found("2026-01-10", needs))
        .hasSize(1);
  }
}
