package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** C07 goes over medical aid of the past, which no rule held to its bills. */
class PastMedicalTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  /** 2,600 yuan of it are self-paid. */
  private static final Bill BILL = Samples.bill("YP-1");

  private final Told<?> file = Told.by(new MedicalOverSelfPaid(MARKS));

  private static AidTerms terms(AidCategory category, long yuan) {
    return new AidTerms(
        category, Optional.empty(), Optional.empty(), new Money(yuan * 100), List.of());
  }

  private static Personal<Bills> shown(Bill... bills) {
    return Personal.of(Samples.HEAD, new Bills(List.of(bills)));
  }

  private static CaseAided past(String aid, AidTerms terms, Optional<Personal<Bills>> bills) {
    return Like.bare(CaseAided.class)
        .with(CaseAided::caseId, new CaseId("case-1"))
        .with(CaseAided::aidId, new AidId(aid))
        .with(CaseAided::origin, AidOrigin.IMPORTED)
        .with(CaseAided::terms, terms)
        .with(CaseAided::bills, bills)
        .with(CaseAided::occurredOn, day("2025-02-01"))
        .made();
  }

  private static CaseAided past(String aid, long yuan, Bill... bills) {
    return past(
        aid,
        terms(AidCategory.MEDICAL, yuan),
        Optional.of(shown(bills)).filter(some -> bills.length > 0));
  }

  private static AidProposed asked(String aid, long yuan, Bill bill) {
    return Like.bare(AidProposed.class)
        .with(AidProposed::caseId, new CaseId("case-1"))
        .with(AidProposed::aidId, new AidId(aid))
        .with(AidProposed::terms, terms(AidCategory.MEDICAL, yuan))
        .with(AidProposed::bills, Optional.of(shown(bill)))
        .made();
  }

  private static AidRejected rejected(String aid) {
    return Like.bare(AidRejected.class)
        .with(AidRejected::caseId, new CaseId("case-1"))
        .with(AidRejected::aidId, new AidId(aid))
        .made();
  }

  private static AidReversed back(String aid, AidCategory category) {
    return Like.bare(AidReversed.class)
        .with(AidReversed::caseId, new CaseId("case-1"))
        .with(AidReversed::aidId, new AidId(aid))
        .with(AidReversed::terms, terms(category, 1))
        .made();
  }

  private List<Hit> found() {
    return file.found("2026-02-01");
  }

  // C07

  @Test
  void medicalMoneyWithoutABillIsFoundUntilItIsTakenBack() {
    file.given(past("aid-1", 990_000));
    assertThat(found())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("past aid-1");
              assertThat(hit.particulars()).isEqualTo(Map.of("missing", "BILL"));
              assertThat(hit.evidence()).hasSize(1);
            });
    file.given(back("aid-1", AidCategory.MEDICAL));
    assertThat(found()).isEmpty();
  }

  @Test
  void moreThanTheSelfPaidPartOfItsBillIsFound() {
    file.given(past("aid-1", 2_600, BILL), past("aid-2", 2_601, Samples.bill("YP-2")));
    assertThat(found())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("past aid-2");
              assertThat(hit.particulars())
                  .isEqualTo(Map.of("fen", "260100", "selfPaidFen", "260000"));
            });
  }

  @Test
  void severalOnOneBillAreFoundFromTheOneOnThatIsTooMuch() {
    file.given(
        past("aid-1", 2_000, BILL),
        past("aid-2", 600, Samples.bill("ｙｐ 1")),
        past("aid-3", 1, BILL));
    assertThat(found())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("past aid-3");
              assertThat(hit.evidence()).hasSize(3);
            });
  }

  @Test
  void whatTheLedgerGaveOnTheBillCountsUntilItIsOver() {
    file.given(asked("aid-1", 2_600, BILL), past("aid-2", 1, BILL));
    assertThat(found()).extracting(Hit::cause).containsExactly("past aid-2");
    file.given(rejected("aid-1"));
    assertThat(found()).isEmpty();
    file.given(asked("aid-3", 2_600, BILL), past("aid-2", 1, BILL));
    assertThat(found()).hasSize(1);
    file.given(
        Like.bare(AidLapsed.class)
            .with(AidLapsed::caseId, new CaseId("case-1"))
            .with(AidLapsed::aidId, new AidId("aid-3"))
            .made());
    assertThat(found()).isEmpty();
  }

  @Test
  void oneBillOnTwoFilesIsFoundOfThePastAsWell() {
    CaseAided other =
        Like.the(past("aid-2", 100, BILL)).with(CaseAided::caseId, new CaseId("case-2")).made();
    file.given(past("aid-1", 100, BILL), other);
    assertThat(found())
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).isEqualTo(Map.of("files", "2")));
    file.given(back("aid-2", AidCategory.MEDICAL));
    assertThat(found()).isEmpty();
  }

  @Test
  void otherAidGoodsTheLedgersOwnAndWhatWasErasedSayNothing() {
    file.given(
        past("aid-1", terms(AidCategory.LIVING, 9_000), Optional.empty()),
        past("aid-2", terms(AidCategory.MEDICAL, 0), Optional.empty()),
        past(
            "aid-3", terms(AidCategory.MEDICAL, 9_000), Optional.of(Personal.erased(Samples.HEAD))),
        Like.the(past("aid-4", 9_000)).with(CaseAided::origin, AidOrigin.CASEWORK).made(),
        back("aid-1", AidCategory.LIVING),
        Happened.proposed("aid-5", "2026-01-10"),
        rejected("aid-5"),
        asked("aid-6", 9_000, BILL));
    assertThat(found()).isEmpty();
  }
}
