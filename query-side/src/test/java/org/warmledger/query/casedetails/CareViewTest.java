package org.warmledger.query.casedetails;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Shortage;
import org.warmledger.events.values.Sight;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.support.Samples;
import org.warmledger.query.unions.NamedUnion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file shows of notices, means checks, papers and the money of its aid. */
class CareViewTest {

  private static final CaseArchived ARCHIVED =
      Samples.archived("case-one", Samples.ZHONGZHAN, "曾丽华", 1);
  private static final StaffId SUPERVISOR = new StaffId("supervisor@410803");
  private static final AidId AID = new AidId("aid-1");
  private static final FundCode FUND = new FundCode("ZYCZ-2026");
  private static final NoticeId NOTICE = new NoticeId("notice-1");
  private static final ObjectionId OBJECTION = new ObjectionId("objection-1");
  private static final MeansCheckId CHECK = new MeansCheckId("means-check-1");

  private static JsonNode shown(CaseEvent... events) {
    Optional<CaseFile> file = Optional.of(CaseFile.fold(Optional.empty(), ARCHIVED, 0));
    long sequence = 1;
    for (CaseEvent event : events) {
      file = Optional.of(CaseFile.fold(file, event, sequence++));
    }
    return new JsonMapper()
        .valueToTree(
            CaseView.of(
                file.orElseThrow(),
                code -> new NamedUnion(code, "中站区总工会"),
                Masking.Lens.of(Sight.WHOLE, Samples.DAY),
                aid -> Optional.empty()));
  }

  private static Personal<Note> note(String text) {
    return Personal.of(ARCHIVED.household().head().person(), Note.of(text));
  }

  private static final CaseEvent PUBLISHED =
      new NoticePublished(
          ARCHIVED.caseId(),
          ARCHIVED.union(),
          NOTICE,
          Samples.DAY,
          Samples.DAY.plusDays(7),
          "曾**，困难救助",
          Samples.DAY);
  private static final CaseEvent OBJECTED =
      new ObjectionRaised(
          ARCHIVED.caseId(),
          ARCHIVED.union(),
          NOTICE,
          OBJECTION,
          note("有车，电话13800001234"),
          Samples.DAY.plusDays(1));
  private static final CaseEvent RESOLVED =
      new ObjectionResolved(
          ARCHIVED.caseId(),
          ARCHIVED.union(),
          NOTICE,
          OBJECTION,
          ObjectionOutcome.DISMISSED,
          note("车已报废"),
          SUPERVISOR,
          Samples.DAY.plusDays(3));

  @Test
  void aNoticeWithWhatWasObjectedAndHowThatEnded() {
    JsonNode notice = shown(PUBLISHED, OBJECTED, RESOLVED).at("/notices/0");
    assertThat(notice.at("/noticeId").asString()).isEqualTo("notice-1");
    assertThat(notice.at("/to").asString()).isEqualTo(Samples.DAY.plusDays(7).toString());
    assertThat(notice.at("/text").asString()).isEqualTo("曾**，困难救助");
    assertThat(notice.at("/objections/0/objection").asString()).isEqualTo("有车，电话13800001234");
    assertThat(notice.at("/objections/0/resolution/outcome").asString()).isEqualTo("DISMISSED");
    assertThat(notice.at("/objections/0/resolution/reason").asString()).isEqualTo("车已报废");
    assertThat(shown(PUBLISHED, OBJECTED).at("/notices/0/objections/0/resolution").isMissingNode())
        .isTrue();
  }

  @Test
  void aMeansCheckWithItsAppeals() {
    CaseEvent checked =
        new MeansChecked(
            ARCHIVED.caseId(),
            ARCHIVED.union(),
            CHECK,
            List.of(Exclusion.VEHICLE),
            "授权书 1 号",
            note("名下一辆货车"),
            Samples.STAFF,
            Samples.DAY);
    CaseEvent appealed =
        new ExclusionAppealed(
            ARCHIVED.caseId(), ARCHIVED.union(), CHECK, note("谋生工具"), Samples.DAY.plusDays(1));
    CaseEvent decided =
        new AppealDecided(
            ARCHIVED.caseId(),
            ARCHIVED.union(),
            CHECK,
            AppealOutcome.GRANTED,
            note("属实"),
            SUPERVISOR,
            Samples.DAY.plusDays(4));
    JsonNode check = shown(checked, appealed, decided).at("/meansChecks/0");
    assertThat(check.at("/exclusions/0").asString()).isEqualTo("VEHICLE");
    assertThat(check.at("/note").asString()).isEqualTo("名下一辆货车");
    assertThat(check.at("/appeals/0/reason").asString()).isEqualTo("谋生工具");
    assertThat(check.at("/appeals/0/decision/outcome").asString()).isEqualTo("GRANTED");
    assertThat(check.at("/appeals/0/decision/by").asString()).isEqualTo("supervisor@410803");
  }

  @Test
  void whereThePapersAre() {
    JsonNode file =
        shown(
            new PaperConfirmed(
                ARCHIVED.caseId(), ARCHIVED.union(), "档案柜 3-12", SUPERVISOR, Samples.DAY));
    assertThat(file.at("/paper/place").asString()).isEqualTo("档案柜 3-12");
    assertThat(shown().at("/paper").isMissingNode()).isTrue();
  }

  private static final CaseEvent PROPOSED =
      Samples.proposed(ARCHIVED, "aid-1", Samples.medical(1_000), "住院");
  private static final CaseEvent FUNDED =
      new AidFunded(
          ARCHIVED.caseId(),
          ARCHIVED.union(),
          AID,
          FUND,
          new CommitmentId("commitment-aid-1"),
          8,
          Samples.DAY.plusDays(1));

  private static final Shortage NO_RICE =
      new Shortage(
          Samples.DAY,
          Money.NONE,
          List.of(new Goods("米10kg", 2, "袋", new Money(6_000))),
          Money.NONE,
          List.of(new Goods("米10kg", 3, "袋", new Money(6_000))),
          List.of());

  @Test
  void whatTheFundAnswered() {
    JsonNode funded = shown(PROPOSED, Samples.approved(ARCHIVED, "aid-1"), FUNDED).at("/aids/0");
    assertThat(funded.at("/state").asString()).isEqualTo("FUNDED");
    assertThat(funded.at("/commitment").asString()).isEqualTo("commitment-aid-1");
    assertThat(funded.at("/seen/fundVersion").asLong()).isEqualTo(3);
    assertThat(funded.at("/refusal").isMissingNode()).isTrue();
    CaseEvent refused =
        new AidFundsRefused(
            ARCHIVED.caseId(),
            ARCHIVED.union(),
            AID,
            FUND,
            "C22_OVERDRAWN",
            Optional.of(NO_RICE),
            Samples.DAY);
    JsonNode poor = shown(PROPOSED, Samples.approved(ARCHIVED, "aid-1"), refused).at("/aids/0");
    assertThat(poor.at("/state").asString()).isEqualTo("FUNDS_REFUSED");
    assertThat(poor.at("/refusal").asString()).isEqualTo("C22_OVERDRAWN");
    assertThat(poor.at("/lacking/goods/0/item").asString()).isEqualTo("米10kg");
    assertThat(poor.at("/lacking/goods/0/quantity").asInt()).isEqualTo(2);
    assertThat(poor.at("/lacking/leftGoods/0/quantity").asInt()).isEqualTo(3);
  }

  @Test
  void anApprovalAfterARefusalBeginsAnew() {
    CaseEvent refused =
        new AidFundsRefused(
            ARCHIVED.caseId(),
            ARCHIVED.union(),
            AID,
            FUND,
            "C22_OVERDRAWN",
            Optional.of(NO_RICE),
            Samples.DAY);
    CaseEvent approved = Samples.approved(ARCHIVED, "aid-1");
    JsonNode aid = shown(PROPOSED, approved, refused, approved).at("/aids/0");
    assertThat(aid.at("/state").asString()).isEqualTo("APPROVED");
    assertThat(aid.at("/refusal").isMissingNode()).isTrue();
    assertThat(aid.at("/lacking").isMissingNode()).isTrue();
  }

  @Test
  void aidThatLapsedAndALoanThatIsPaidBack() {
    JsonNode lapsed =
        shown(
                PROPOSED,
                Samples.approved(ARCHIVED, "aid-1"),
                FUNDED,
                new AidLapsed(ARCHIVED.caseId(), ARCHIVED.union(), AID, Samples.DAY.plusMonths(3)))
            .at("/aids/0");
    assertThat(lapsed.at("/state").asString()).isEqualTo("LAPSED");
    assertThat(lapsed.at("/lapsedOn").asString()).isEqualTo(Samples.DAY.plusMonths(3).toString());
    JsonNode loan =
        shown(
                PROPOSED,
                Samples.approved(ARCHIVED, "aid-1"),
                FUNDED,
                Samples.aided(ARCHIVED, "aid-1", Samples.medical(1_000), Samples.DAY),
                repaid(300),
                repaid(200))
            .at("/aids/0");
    assertThat(loan.at("/state").asString()).isEqualTo("DELIVERED");
    assertThat(loan.at("/repayments")).hasSize(2);
    assertThat(loan.at("/repaid/fen").asLong()).isEqualTo(500);
  }

  private static CaseEvent repaid(long fen) {
    return new LoanRepaid(
        ARCHIVED.caseId(),
        ARCHIVED.union(),
        AID,
        new Money(fen),
        "PZ000009",
        Optional.empty(),
        Optional.empty(),
        Samples.DAY);
  }

  @Test
  void whyACapWasPassedOver() {
    CaseEvent approved =
        new AidApproved(
            ARCHIVED.caseId(),
            ARCHIVED.union(),
            AID,
            note("同意"),
            Optional.empty(),
            Optional.of(note("家中二人同病")),
            Optional.empty(),
            SUPERVISOR,
            Samples.DAY);
    assertThat(shown(PROPOSED, approved).at("/aids/0/capOverride").asString()).isEqualTo("家中二人同病");
  }

  @Test
  void nothingOfAnErasedPersonIsLeft() {
    JsonNode file =
        shown(
            PUBLISHED,
            OBJECTED,
            RESOLVED,
            Samples.erased(ARCHIVED, ARCHIVED.household().head().person(), Samples.DAY));
    assertThat(file.at("/notices/0/objections/0/objection").isMissingNode()).isTrue();
    assertThat(file.at("/notices/0/objections/0/resolution/reason").isMissingNode()).isTrue();
    assertThat(file.toString()).doesNotContain("有车").doesNotContain("报废");
  }
}
