package org.warmledger.command.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCase;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.rosters.LineFault.Part;
import org.warmledger.command.rosters.LineRule.Stage;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/** What a line must satisfy on its file. */
class LineRuleTest {

  private static final UnionCode CITY = new UnionCode("410800");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 22);

  private static CaseState file(CaseEvent... facts) {
    return Stream.of(facts)
        .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second);
  }

  private static CaseArchived archived(LocalDate on) {
    return new CaseArchived(
        Samples.CASE,
        Samples.COUNTY,
        Samples.hardship(),
        Samples.household(),
        Personal.of(Samples.HEAD, Note.EMPTY),
        on);
  }

  private static CaseClosed closed(LocalDate on) {
    return new CaseClosed(
        Samples.CASE,
        Samples.COUNTY,
        CloseReason.LIFTED,
        Personal.of(Samples.HEAD, Note.EMPTY),
        on);
  }

  private static CasePersonErased erased() {
    return new CasePersonErased(Samples.CASE, Samples.COUNTY, Samples.HEAD, Optional.empty(), DAY);
  }

  private static final CaseState OPEN = file(archived(LocalDate.of(2026, 1, 12)));

  private static FundFacts fund(List<CaseTier> tiers, List<EvidenceKind> evidence, Cap... caps) {
    return new FundFacts(
        RosterFacts.FUND,
        new UnionPath("100000/410000/410800"),
        FundingSource.OWN_UNION,
        new FundScope(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of(),
            tiers,
            Optional.empty(),
            evidence,
            List.of(caps)),
        7);
  }

  private static final FundFacts FUND = fund(List.of(), List.of());

  private static LineRule.Asked asked(PersonId person, String name, AidCategory category) {
    return new LineRule.Asked(
        person,
        Optional.empty(),
        new Payee(name, "6222000000001111", Optional.empty()),
        new AidTerms(
            category,
            Optional.of(RosterFacts.FUND),
            Optional.empty(),
            new Money(50_000),
            List.of()),
        Bills.NONE);
  }

  private static final LineRule.Asked LINE = asked(Samples.HEAD, "钟君晶", AidCategory.LIVING);

  private static LineRule.Frame frame(Stage stage, UnionCode scope, FundFacts fund) {
    return new LineRule.Frame(stage, scope, fund, DAY, new LifterRule.UnderWay(Set.of(), DAY));
  }

  private static final LineRule.Frame FRAME = frame(Stage.PROPOSING, CITY, FUND);

  private static void refused(Optional<LineFault> fault, Part part, RejectionCode code) {
    assertThat(fault).contains(new LineFault(part, code.name()));
  }

  @Test
  void theWorkerOfAnOpenFileWithinReachIsPaid() {
    assertThat(LineRule.fault(LINE, OPEN, FRAME)).isEmpty();
  }

  @Test
  void whoHasNoFileIsNotPaid() {
    refused(
        LineRule.fault(LINE, HardshipCase.unopened(), FRAME),
        Part.IDENTITY_NUMBER,
        RejectionCode.CASE_NOT_FOUND);
  }

  @Test
  void aFileOfOthersIsAsUnknownAsNone() {
    LineRule.Frame elsewhere = frame(Stage.PROPOSING, new UnionCode("410811"), FUND);
    refused(
        LineRule.fault(LINE, OPEN, elsewhere), Part.IDENTITY_NUMBER, RejectionCode.CASE_NOT_FOUND);
    refused(
        LineRule.fault(LINE, file(archived(DAY), closed(DAY)), elsewhere),
        Part.IDENTITY_NUMBER,
        RejectionCode.CASE_NOT_FOUND);
  }

  @Test
  void aClosedFileGetsNothing() {
    refused(
        LineRule.fault(LINE, file(archived(DAY.minusDays(9)), closed(DAY.minusDays(1))), FRAME),
        Part.IDENTITY_NUMBER,
        RejectionCode.C05_AID_AFTER_END);
    refused(
        LineRule.fault(LINE, file(archived(DAY.minusDays(9)), closed(DAY.plusDays(1))), FRAME),
        Part.IDENTITY_NUMBER,
        RejectionCode.C05_AID_AFTER_END);
  }

  @Test
  void aFileOpenedLaterGetsNothing() {
    refused(
        LineRule.fault(LINE, file(archived(DAY.plusDays(1))), FRAME),
        Part.IDENTITY_NUMBER,
        RejectionCode.C03_AID_WITHOUT_FILE);
  }

  @Test
  void anotherNameThanTheWorkersIsRefused() {
    refused(
        LineRule.fault(asked(Samples.HEAD, "钟君品", AidCategory.LIVING), OPEN, FRAME),
        Part.NAME,
        RejectionCode.C09_PAYEE_MISMATCH);
  }

  @Test
  void aLineThatWasDrawnUpIsLeftToTheFileOfWhomIsErasedSince() {
    CaseFile left = file(archived(DAY), erased()).content().orElseThrow();
    LineRule.Frame approving = frame(Stage.APPROVING, CITY, FUND);
    LineRule.Frame elsewhere = frame(Stage.APPROVING, new UnionCode("410811"), FUND);
    assertThat(LineRule.isOfSomebodyErasedSince(left, FRAME)).isFalse();
    assertThat(LineRule.isOfSomebodyErasedSince(left, approving)).isTrue();
    assertThat(LineRule.isOfSomebodyErasedSince(left, elsewhere)).isFalse();
    CaseFile known = OPEN.content().orElseThrow();
    assertThat(LineRule.isOfSomebodyErasedSince(known, approving)).isFalse();
  }

  @Test
  void aMemberOfTheHouseholdIsNotItsWorker() {
    refused(
        LineRule.fault(asked(Samples.SPOUSE, "钟君晶", AidCategory.LIVING), OPEN, FRAME),
        Part.NAME,
        RejectionCode.C09_PAYEE_MISMATCH);
  }

  @Test
  void theFundIsMeantForTheFile() {
    FundFacts forOthers = fund(List.of(CaseTier.COUNTY), List.of());
    refused(
        LineRule.fault(LINE, OPEN, frame(Stage.PROPOSING, CITY, forOthers)),
        Part.IDENTITY_NUMBER,
        RejectionCode.C04_WRONG_TIER);
  }

  @Test
  void noLineGoesAboveACap() {
    FundFacts capped =
        fund(
            List.of(),
            List.of(),
            new Cap(Optional.empty(), CapUnit.HOUSEHOLD_YEAR, new Money(49_999)));
    refused(
        LineRule.fault(LINE, OPEN, frame(Stage.PROPOSING, CITY, capped)),
        Part.MONEY,
        RejectionCode.C06_CAP_EXCEEDED);
  }

  @Test
  void aNoticeMustHavePassedWhenTheRosterIsApproved() {
    FundFacts afterNotice = fund(List.of(), List.of(EvidenceKind.NOTICE));
    assertThat(LineRule.fault(LINE, OPEN, frame(Stage.PROPOSING, CITY, afterNotice))).isEmpty();
    refused(
        LineRule.fault(LINE, OPEN, frame(Stage.APPROVING, CITY, afterNotice)),
        Part.IDENTITY_NUMBER,
        RejectionCode.C12_NOTICE_TOO_SHORT);
  }

  @Test
  void medicalMoneyNeedsItsBills() {
    refused(
        LineRule.fault(asked(Samples.HEAD, "钟君晶", AidCategory.MEDICAL), OPEN, FRAME),
        Part.MONEY,
        RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
  }

  @Test
  void aFaultIsShownAtItsPartOfTheLineAsSentAndOnPaper() {
    assertThat(new LineFault(Part.NAME, "C09_PAYEE_MISMATCH").at(2))
        .isEqualTo(new WrongField("/lines/2/name", "C09_PAYEE_MISMATCH"));
    assertThat(Part.values())
        .extracting(Part::field, Part::column)
        .containsExactly(
            tuple("identityNumber", "身份证号"),
            tuple("name", "姓名"),
            tuple("money", "金额(元)"),
            tuple("bills", "票据号码"));
  }

  private static LineRule.Asked medical(long fen, Bill... bills) {
    Bills on = new Bills(List.of(bills));
    AidTerms terms =
        new AidTerms(
            AidCategory.MEDICAL,
            Optional.of(RosterFacts.FUND),
            Optional.empty(),
            new Money(fen),
            List.of(),
            Optional.empty(),
            on.selfPaid(),
            Optional.empty());
    return new LineRule.Asked(LINE.person(), LINE.file(), LINE.payee(), terms, on);
  }

  /** C07. */
  @Test
  void aLineStaysWithinWhatIsLeftOfItsBills() {
    Bill bill = Samples.bill("YP-1");
    long borne = bill.selfPaid().fen();
    CaseState aided =
        file(
            archived(LocalDate.of(2026, 1, 12)),
            Like.bare(AidProposed.class)
                .with(AidProposed::terms, medical(borne - 100, bill).terms())
                .with(
                    AidProposed::bills,
                    Optional.of(Personal.of(Samples.HEAD, new Bills(List.of(bill)))))
                .made());
    for (Stage stage : Stage.values()) {
      LineRule.Frame frame = frame(stage, CITY, FUND);
      assertThat(LineRule.fault(medical(borne, bill), OPEN, frame)).isEmpty();
      assertThat(LineRule.fault(medical(100, bill), aided, frame)).isEmpty();
      refused(
          LineRule.fault(medical(101, bill), aided, frame),
          Part.BILLS,
          RejectionCode.C07_BILL_USED_UP);
      refused(
          LineRule.fault(medical(borne + 1, bill), OPEN, frame),
          Part.MONEY,
          RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
      refused(
          LineRule.fault(medical(1), OPEN, frame),
          Part.MONEY,
          RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
    }
  }
}
