package org.warmledger.query.disbursements.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.json.JsonMapper;

class DisbursementTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final CaseArchived FILE = Samples.archived("case-1", Samples.ZHONGZHAN, "闫晓丽", 7);
  private static final CommitmentId ID = new CommitmentId("commitment-aid-1");
  private static final FundCode FUND = new FundCode("ZYCZ-2026");

  private static List<Share> share(long fen) {
    return List.of(new Share(new AppropriationId("appropriation-1"), new Money(fen), List.of()));
  }

  private static FundsCommitted committed() {
    Purpose purpose =
        new Purpose(
            PurposeKind.AID,
            "aid-1",
            Optional.of(FILE.caseId()),
            FILE.union(),
            Optional.empty(),
            Optional.of(AidCategory.MEDICAL),
            Optional.empty());
    return new FundsCommitted(
        ID, FUND, Samples.CITY, purpose, share(180_000), Optional.empty(), DAY);
  }

  private static FundsSettled settled() {
    return new FundsSettled(ID, FUND, Samples.CITY, share(180_000), DAY);
  }

  private static FundsRefunded refunded(long fen) {
    return new FundsRefunded(ID, FUND, Samples.CITY, share(fen), DAY);
  }

  private static LedgerEvent proposed() {
    return Samples.proposed(FILE, "aid-1", Samples.medical(180_000), "住院");
  }

  private static LedgerEvent aided() {
    return Samples.aided(FILE, "aid-1", Samples.medical(180_000), DAY);
  }

  private static Disbursement after(LedgerEvent... events) {
    Optional<Disbursement> folded = Optional.empty();
    for (LedgerEvent event : events) {
      folded = Optional.of(Disbursement.fold(folded, event));
    }
    return folded.orElseThrow();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    JsonMapper json = new EventCodec(new GoldenKeys()).mapper();
    Disbursement whole = after(proposed(), committed(), aided(), settled(), refunded(5));
    assertThat(json.readValue(json.writeValueAsBytes(whole), Disbursement.class)).isEqualTo(whole);
  }

  @Test
  void aProposalIsNoDisbursementYet() {
    Disbursement proposed = after(proposed());
    assertThat(proposed.state()).isEqualTo(DisbursementState.PROPOSED);
    assertThat(proposed.listed()).isFalse();
    assertThat(after(proposed(), Samples.approved(FILE, "aid-1")).state())
        .isEqualTo(DisbursementState.APPROVED);
  }

  @Test
  void theTwoBooksMayBeReadInEitherOrder() {
    Disbursement fileFirst = after(proposed(), aided(), committed(), settled());
    Disbursement fundFirst = after(committed(), settled(), proposed(), aided());
    assertThat(fundFirst).isEqualTo(fileFirst);
    assertThat(fileFirst.state()).isEqualTo(DisbursementState.SETTLED);
    assertThat(fileFirst.handed()).isTrue();
  }

  @Test
  void whatIsHandedOverBeforeTheFundKnowsIsDelivered() {
    assertThat(after(proposed(), committed()).state()).isEqualTo(DisbursementState.FUNDED);
    assertThat(after(proposed(), committed(), aided()).state())
        .isEqualTo(DisbursementState.DELIVERED);
    assertThat(after(aided()).listed()).isTrue();
    assertThat(after(Samples.aided(FILE, "aid-1", Samples.legalAid(), DAY)).listed()).isFalse();
  }

  @Test
  void whatPaidBeforeThereWereBooksIsALabelAndNoFund() {
    Disbursement past =
        after(Like.the((CaseAided) aided()).with(CaseAided::origin, AidOrigin.IMPORTED).made());
    assertThat(past.fund()).isEmpty();
    assertThat(past.label()).contains(FUND.value());
    for (Disbursement ofTheFund : List.of(after(proposed()), after(aided(), committed()))) {
      assertThat(ofTheFund.fund()).contains(FUND);
      assertThat(ofTheFund.label()).isEmpty();
    }
    CaseVisited imported =
        Like.sample(CaseVisited.class).with(CaseVisited::fund, Optional.of(FUND)).made();
    assertThat(after(imported).label()).contains(FUND.value());
  }

  private static final PastFund PAST =
      new PastFund(Optional.of(new FundCode("LWZJ-2025")), Optional.of(FundingSource.OWN_UNION));

  /** Money of past visits and services is in the list of what was paid, under its label. */
  @Test
  void whatVisitsAndServicesOfThePastBroughtIsListedUnderItsLabel() {
    CaseVisited visit =
        Like.bare(CaseVisited.class).with(CaseVisited::past, Optional.of(PAST)).made();
    EnterpriseVisited firm =
        Like.bare(EnterpriseVisited.class).with(EnterpriseVisited::past, Optional.of(PAST)).made();
    ServiceProvided service =
        Like.bare(ServiceProvided.class)
            .with(ServiceProvided::money, new Money(1))
            .with(ServiceProvided::kind, ServiceKind.CONDOLENCE)
            .with(ServiceProvided::past, Optional.of(PAST))
            .made();
    for (LedgerEvent event : List.of(visit, firm, service)) {
      assertThat(Disbursement.idOf(event)).isPresent();
      Disbursement past = after(event);
      assertThat(past.listed()).isTrue();
      assertThat(past.handed()).isTrue();
      assertThat(past.fund()).isEmpty();
      assertThat(past.label()).contains("LWZJ-2025");
      assertThat(past.given().source()).contains(FundingSource.OWN_UNION);
      assertThat(past.course().origin()).isEqualTo(AidOrigin.IMPORTED);
      assertThat(past.state()).isEqualTo(DisbursementState.DELIVERED);
    }
    VisitReversed back =
        Like.bare(VisitReversed.class).with(VisitReversed::visitId, visit.visitId()).made();
    assertThat(Disbursement.idOf(back)).isEqualTo(Disbursement.idOf(visit));
    assertThat(after(visit, back).state()).isEqualTo(DisbursementState.REVERSED);
  }

  /** What was imported before there were labels is money of a fund that nobody named. */
  @Test
  void pastMoneyWithoutALabelIsListedAndWhatHandsNothingOverIsNot() {
    Like<CaseVisited> visit = Like.bare(CaseVisited.class).with(CaseVisited::goods, List.of());
    Disbursement unlabelled = after(visit.made());
    assertThat(unlabelled.listed()).isTrue();
    assertThat(unlabelled.label()).isEmpty();
    assertThat(unlabelled.course().origin()).isEqualTo(AidOrigin.IMPORTED);
    assertThat(Disbursement.idOf(visit.with(CaseVisited::money, Money.NONE).made())).isEmpty();
    Like<ServiceProvided> wages =
        Like.bare(ServiceProvided.class)
            .with(ServiceProvided::money, new Money(1))
            .with(ServiceProvided::kind, ServiceKind.WAGE_RECOVERY);
    assertThat(Disbursement.idOf(wages.made())).isEmpty();
    assertThat(Disbursement.idOf(wages.with(ServiceProvided::fund, Optional.of(FUND)).made()))
        .isPresent();
  }

  @Test
  void aReversalIsNotARepaidLoan() {
    Disbursement partly = after(proposed(), committed(), aided(), settled(), refunded(60_000));
    assertThat(partly.state()).isEqualTo(DisbursementState.SETTLED);
    Disbursement repaid =
        after(proposed(), committed(), aided(), settled(), refunded(60_000), refunded(120_000));
    assertThat(repaid.state()).isEqualTo(DisbursementState.REPAID);
    Disbursement owed =
        after(
            proposed(),
            committed(),
            aided(),
            settled(),
            refunded(60_000),
            refunded(120_000),
            new RefundReversed(ID, FUND, Samples.CITY, share(120_000), DAY));
    assertThat(owed).isEqualTo(partly);
    Disbursement reversed =
        after(
            proposed(),
            committed(),
            aided(),
            settled(),
            refunded(180_000),
            Samples.reversed(FILE, "aid-1", Samples.medical(180_000), DAY));
    assertThat(reversed.state()).isEqualTo(DisbursementState.REVERSED);
    assertThat(reversed.handed()).isFalse();
  }

  @Test
  void whatLapsesIsReleased() {
    AidLapsed lapsed = new AidLapsed(FILE.caseId(), FILE.union(), new AidId("aid-1"), DAY);
    FundsReleased released =
        new FundsReleased(ID, FUND, Samples.CITY, ReleaseReason.LAPSED, share(180_000), DAY);
    assertThat(after(proposed(), committed(), lapsed, released).state())
        .isEqualTo(DisbursementState.LAPSED);
    assertThat(after(committed(), released).state()).isEqualTo(DisbursementState.RELEASED);
  }

  @Test
  void whatAPlanHoldsGetsLessByWhatIsHandedOutAndMoreByWhatComesBack() {
    FundsReleased used =
        new FundsReleased(ID, FUND, Samples.CITY, ReleaseReason.PLAN_USED, share(80_000), DAY);
    Disbursement rest = after(committed(), used);
    assertThat(rest.state()).isEqualTo(DisbursementState.FUNDED);
    assertThat(rest.booking().orElseThrow().shares()).isEqualTo(share(100_000));
    assertThat(after(committed(), used, committed()).booking().orElseThrow().shares())
        .isEqualTo(share(280_000));
    FundsReleased over =
        new FundsReleased(ID, FUND, Samples.CITY, ReleaseReason.PLAN_OVER, share(100_000), DAY);
    assertThat(after(committed(), used, over).state()).isEqualTo(DisbursementState.RELEASED);
  }
}
