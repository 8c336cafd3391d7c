package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.FUND;
import static org.warmledger.command.checks.flags.Happened.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementRejected;
import org.warmledger.events.MovementWithdrawn;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;

/** C11: one voucher serves one payment. */
class SharedVoucherTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));
  private static final Receipt SLIP = new Receipt("HD-0012", ReceiptKind.BANK_SLIP);
  private static final CaseId FILE = new CaseId("case-1");

  private static CaseAided aided(String aid, Receipt receipt) {
    return Like.bare(CaseAided.class)
        .with(CaseAided::caseId, FILE)
        .with(CaseAided::aidId, new AidId(aid))
        .with(CaseAided::origin, AidOrigin.CASEWORK)
        .with(CaseAided::receipt, receipt)
        .made();
  }

  private static CaseAided line(String aid, String roster) {
    AidTerms terms = Happened.terms(AidCategory.LIVING, Optional.empty());
    return Like.the(aided(aid, SLIP))
        .with(
            CaseAided::terms,
            Like.the(terms).with(AidTerms::roster, Optional.of(new RosterId(roster))).made())
        .made();
  }

  private static AidReversed back(CaseAided aided, Optional<Receipt> voucher) {
    return Like.bare(AidReversed.class)
        .with(AidReversed::caseId, FILE)
        .with(AidReversed::aidId, aided.aidId())
        .with(AidReversed::terms, aided.terms())
        .with(AidReversed::voucher, voucher)
        .made();
  }

  private static CaseVisited visit() {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, FILE)
        .with(CaseVisited::visitId, new VisitId("visit-1"))
        .with(CaseVisited::receipt, Optional.of(SLIP))
        .made();
  }

  private static VisitReversed noVisit() {
    return Like.bare(VisitReversed.class)
        .with(VisitReversed::caseId, FILE)
        .with(VisitReversed::visitId, new VisitId("visit-1"))
        .made();
  }

  private static ServiceProvided service() {
    return Like.bare(ServiceProvided.class)
        .with(ServiceProvided::serviceId, new ServiceId("service-1"))
        .with(ServiceProvided::receipt, Optional.of(SLIP))
        .made();
  }

  private static EnterpriseVisited enterprise() {
    return Like.bare(EnterpriseVisited.class)
        .with(EnterpriseVisited::visitId, new EnterpriseVisitId("enterprise-visit-1"))
        .with(EnterpriseVisited::receipt, Optional.of(SLIP))
        .made();
  }

  private static RepaymentEntered repayment() {
    return Like.bare(RepaymentEntered.class)
        .with(RepaymentEntered::caseId, FILE)
        .with(RepaymentEntered::repayment, new RepaymentId("repayment-1"))
        .with(RepaymentEntered::voucher, Optional.of(SLIP))
        .made();
  }

  private static MovementEntered movement(FundMove kind) {
    MovementEntered bare = Like.bare(MovementEntered.class).made();
    return Like.the(bare)
        .with(MovementEntered::movement, new MovementId("movement-1"))
        .with(MovementEntered::union, Samples.COUNTY)
        .with(
            MovementEntered::content,
            Like.the(bare.content())
                .with(MovementContent::kind, kind)
                .with(MovementContent::voucher, Optional.of(SLIP))
                .made())
        .made();
  }

  private static List<Hit> found(LedgerEvent... events) {
    return Told.by(new LackingEvidence(MARKS)).given(events).found("2026-03-01");
  }

  private static Stream<LedgerEvent> payments() {
    return Stream.of(
        aided("aid-1", SLIP),
        line("aid-1", "roster-1"),
        visit(),
        service(),
        enterprise(),
        repayment(),
        movement(FundMove.RECEIPT),
        movement(FundMove.RETURN));
  }

  // C11

  @ParameterizedTest
  @MethodSource("payments")
  void oneVoucherOfAnyTwoPaymentsIsFound(LedgerEvent first) {
    assertThat(found(first)).isEmpty();
    assertThat(found(first, aided("aid-other", SLIP)))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("voucher aid-other");
              assertThat(hit.particulars())
                  .isEqualTo(Map.of("mismatch", "VOUCHER", "payments", "2"));
              assertThat(hit.evidence()).hasSize(2);
            });
  }

  @Test
  void eachThatJoinsIsFoundByItself() {
    assertThat(found(visit(), service(), aided("aid-1", SLIP)))
        .extracting(Hit::cause)
        .containsExactly("voucher service-1", "voucher aid-1");
  }

  @Test
  void howANumberIsWrittenMakesNoOther() {
    Receipt otherwise = new Receipt(" hd—12 ", ReceiptKind.BANK_SLIP);
    assertThat(found(visit(), aided("aid-1", otherwise))).hasSize(1);
  }

  @Test
  void anotherKindOrUnionOrNoNumberIsNone() {
    UnionPath elsewhere = Samples.NEIGHBOUR;
    CaseAided there = Like.the(aided("aid-2", SLIP)).with(CaseAided::union, elsewhere).made();
    Receipt none = new Receipt("", ReceiptKind.BANK_SLIP);
    assertThat(
            found(
                visit(),
                aided("aid-1", new Receipt("HD-0012", ReceiptKind.SIGNATURE)),
                there,
                aided("aid-3", none),
                aided("aid-4", none)))
        .isEmpty();
  }

  /** One slip pays a roster; one paper sets up funds, shares out or states what was there. */
  @Test
  void whatOnePaperIsForIsOnePayment() {
    assertThat(found(line("aid-1", "roster-1"), line("aid-2", "roster-1"))).isEmpty();
    assertThat(found(line("aid-1", "roster-1"), line("aid-2", "roster-2"))).hasSize(1);
    for (FundMove many :
        List.of(FundMove.OPEN, FundMove.OPENING, FundMove.ALLOCATION, FundMove.GRANT)) {
      assertThat(found(visit(), movement(many))).as(many.name()).isEmpty();
    }
    CaseAided past =
        Like.the(aided("aid-1", SLIP)).with(CaseAided::origin, AidOrigin.IMPORTED).made();
    assertThat(found(visit(), past)).as("papers of the past").isEmpty();
    assertThat(
            Told.by(new LackingEvidence(MARKS))
                .given(visit())
                .imported("2026-02-02", service())
                .found("2026-03-01"))
        .isEmpty();
  }

  private static Stream<List<LedgerEvent>> takenBack() {
    CaseAided aid = aided("aid-1", SLIP);
    return Stream.of(
            Stream.of(
                List.<LedgerEvent>of(aid, back(aid, Optional.empty())),
                List.<LedgerEvent>of(aid, back(aid, Optional.of(SLIP))),
                List.<LedgerEvent>of(visit(), noVisit()),
                List.<LedgerEvent>of(service(), noService()),
                List.<LedgerEvent>of(enterprise(), noEnterprise())),
            noRepayment().map(over -> List.<LedgerEvent>of(repayment(), over)),
            noMovement().map(over -> List.<LedgerEvent>of(movement(FundMove.RETURN), over)),
            Stream.of(List.<LedgerEvent>of(movement(FundMove.RECEIPT), noReceipt())))
        .flatMap(all -> all);
  }

  private static ServiceReversed noService() {
    return Like.bare(ServiceReversed.class)
        .with(ServiceReversed::serviceId, new ServiceId("service-1"))
        .made();
  }

  private static EnterpriseVisitReversed noEnterprise() {
    return Like.bare(EnterpriseVisitReversed.class)
        .with(EnterpriseVisitReversed::visitId, new EnterpriseVisitId("enterprise-visit-1"))
        .made();
  }

  private static Stream<LedgerEvent> noRepayment() {
    return Stream.of(
        Like.bare(RepaymentRefused.class)
            .with(RepaymentRefused::caseId, FILE)
            .with(RepaymentRefused::repayment, new RepaymentId("repayment-1"))
            .made(),
        Like.bare(RepaymentReversed.class)
            .with(RepaymentReversed::caseId, FILE)
            .with(RepaymentReversed::takesBack, new RepaymentId("repayment-1"))
            .made());
  }

  private static FundMoveReversed noReceipt() {
    return Like.bare(FundMoveReversed.class)
        .with(FundMoveReversed::about, "appropriation-1")
        .made();
  }

  private static Stream<LedgerEvent> noMovement() {
    MovementId id = new MovementId("movement-1");
    LocalDate on = day("2026-02-01");
    return Stream.of(
        new MovementRejected(id, FUND, Samples.COUNTY, "有误", Samples.SUPERVISOR, on),
        new MovementWithdrawn(id, FUND, Samples.COUNTY, "有误", Samples.CASEWORKER, on));
  }

  @ParameterizedTest
  @MethodSource("takenBack")
  void whatIsTakenBackIsPaidAnewWithIt(List<LedgerEvent> before) {
    LedgerEvent anew = aided("aid-anew", SLIP);
    assertThat(found(Stream.concat(before.stream(), Stream.of(anew)).toArray(LedgerEvent[]::new)))
        .isEmpty();
  }

  @Test
  void ofARosterOneLineThatIsTakenBackLeavesTheOthers() {
    CaseAided first = line("aid-1", "roster-1");
    assertThat(
            found(
                first,
                line("aid-2", "roster-1"),
                back(first, Optional.empty()),
                aided("aid-3", SLIP)))
        .hasSize(1);
  }

  @Test
  void whatProvesThatOneCameBackProvesNothingElse() {
    CaseAided aid = aided("aid-1", new Receipt("HD-1", ReceiptKind.BANK_SLIP));
    assertThat(found(aid, back(aid, Optional.of(SLIP)), aided("aid-2", SLIP)))
        .extracting(Hit::cause)
        .containsExactly("voucher aid-2");
  }
}
