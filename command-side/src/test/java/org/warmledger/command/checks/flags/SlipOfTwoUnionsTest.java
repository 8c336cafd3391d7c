package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.Receipt;

/** C11: a bank's slip proves one payment, whichever union shows it. */
class SlipOfTwoUnionsTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));
  private static final String BANKS = "17062 0000 1186";

  private static CaseAided aided(String aid, UnionPath union, Receipt receipt) {
    return Like.bare(CaseAided.class)
        .with(CaseAided::caseId, new CaseId("case-" + aid))
        .with(CaseAided::aidId, new AidId(aid))
        .with(CaseAided::union, union)
        .with(CaseAided::origin, AidOrigin.CASEWORK)
        .with(CaseAided::receipt, receipt)
        .made();
  }

  private static CaseAided paid(String aid, UnionPath union, String slip) {
    return aided(aid, union, new Receipt(slip, ReceiptKind.BANK_SLIP));
  }

  private static AidReversed back(CaseAided aided) {
    return Like.bare(AidReversed.class)
        .with(AidReversed::caseId, aided.caseId())
        .with(AidReversed::aidId, aided.aidId())
        .with(AidReversed::terms, aided.terms())
        .with(AidReversed::voucher, Optional.empty())
        .made();
  }

  private static List<Hit> found(LedgerEvent... events) {
    return Told.by(new LackingEvidence(MARKS)).given(events).found("2026-03-01");
  }

  // C11

  /** County and neighbour see what is theirs; the city sees both. */
  @Test
  void aBanksSlipOfTwoUnionsIsTheBusinessOfTheUnionAboveBothAndOfNeitherOfThem() {
    assertThat(
            found(
                paid("aid-1", Samples.COUNTY, BANKS),
                paid("aid-2", Samples.NEIGHBOUR, " 17062—0000—1186")))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.union())
                  .isEqualTo(Subjects.above(List.of(Samples.COUNTY, Samples.NEIGHBOUR)))
                  .isNotEqualTo(Samples.COUNTY)
                  .isNotEqualTo(Samples.NEIGHBOUR);
              assertThat(hit.cause()).isEqualTo("voucher aid-2");
              assertThat(hit.particulars()).containsEntry("payments", "2");
              assertThat(hit.evidence()).hasSize(2);
            });
  }

  @Test
  void withinOneUnionABanksSlipIsFoundOnceAndThere() {
    assertThat(found(paid("aid-1", Samples.COUNTY, BANKS), paid("aid-2", Samples.COUNTY, BANKS)))
        .extracting(Hit::union)
        .containsExactly(Samples.COUNTY);
  }

  @Test
  void whatASlipOfAnotherUnionIsTakenBackForIsPaidAnewWithIt() {
    CaseAided there = paid("aid-1", Samples.NEIGHBOUR, BANKS);
    assertThat(found(there, back(there), paid("aid-2", Samples.COUNTY, BANKS))).isEmpty();
  }

  /** A union counts from one, each year or each day; and what is no slip is its own. */
  @ParameterizedTest
  @ValueSource(strings = {"HD-0012", "2026-00012", "HD20260115-003", "202601150012"})
  void aNumberThatEveryUnionHasIsOneOfEach(String own) {
    assertThat(found(paid("aid-1", Samples.COUNTY, own), paid("aid-2", Samples.NEIGHBOUR, own)))
        .isEmpty();
  }

  @Test
  void aLongNumberOfAnotherPaperIsItsUnionsOwn() {
    Receipt sheet = new Receipt(BANKS, ReceiptKind.SIGNATURE);
    assertThat(
            found(aided("aid-1", Samples.COUNTY, sheet), aided("aid-2", Samples.NEIGHBOUR, sheet)))
        .isEmpty();
  }
}
