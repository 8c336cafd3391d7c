package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCase;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Receipt;

/** What a fund has to do for an aid follows from how the file stands. */
class DueRuleTest {

  private static final AidId AID = new AidId("aid-1");
  private static final FundCode FUND = new FundCode("ZYCZ-2026");
  private static final CommitmentId COMMITMENT = CommitmentId.of(AID);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final LocalDate LAST_MOVED = LocalDate.of(2026, 2, 20);

  private static final AidTerms MONEY = of(AidCategory.LIVING, Optional.of(FUND), 50_000);
  private static final AidTerms ADVICE = of(AidCategory.POLICY_ADVICE, Optional.empty(), 0);

  private static final CaseEvent APPROVED =
      new AidApproved(
          Samples.CASE,
          Samples.COUNTY,
          AID,
          note(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Samples.SUPERVISOR,
          DAY);
  private static final CaseEvent FUNDED =
      new AidFunded(Samples.CASE, Samples.COUNTY, AID, FUND, COMMITMENT, 7, DAY);

  private static AidTerms of(AidCategory category, Optional<FundCode> fund, long fen) {
    return new AidTerms(category, fund, Optional.of("2026年两节送温暖"), new Money(fen), List.of());
  }

  private static Personal<Note> note() {
    return Personal.of(Samples.HEAD, Note.EMPTY);
  }

  private static CaseEvent proposed(AidTerms terms) {
    return new AidProposed(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        terms,
        note(),
        Samples.CASEWORKER,
        Optional.empty(),
        DAY);
  }

  private static CaseEvent delivered(AidTerms terms) {
    return new CaseAided(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        terms,
        Personal.of(Samples.HEAD, new Payee("钟君晶", "", Optional.empty())),
        new Receipt("PZ1", ReceiptKind.BANK_SLIP),
        AidOrigin.CASEWORK,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Samples.CASEWORKER,
        DAY.plusDays(9));
  }

  private static Due dueAfter(CaseEvent... facts) {
    CaseEvent archived =
        new CaseArchived(
            Samples.CASE, Samples.COUNTY, Samples.hardship(), Samples.household(), note(), DAY);
    CaseFile file =
        Stream.concat(Stream.of(archived), Stream.of(facts))
            .reduce(
                HardshipCase.unopened(),
                (CaseState state, CaseEvent fact) -> HardshipCase.evolve(state, fact),
                (first, second) -> second)
            .content()
            .orElseThrow();
    return DueRule.decide(file, AID, LAST_MOVED);
  }

  @Test
  void whatIsApprovedIsSetAside() {
    Order order =
        new Order(
            COMMITMENT,
            new Purpose(
                PurposeKind.AID,
                AID.value(),
                Optional.of(Samples.CASE),
                Samples.COUNTY,
                Optional.empty(),
                Optional.of(AidCategory.LIVING),
                Optional.of("2026年两节送温暖")),
            new FundAmounts(new Money(50_000), List.of()),
            LAST_MOVED);
    assertThat(dueAfter(proposed(MONEY), APPROVED)).isEqualTo(new Due.Commit(FUND, order));
  }

  @Test
  void whatIsDeliveredOutOfAFundIsSettled() {
    assertThat(dueAfter(proposed(MONEY), APPROVED, FUNDED, delivered(MONEY)))
        .isEqualTo(new Due.Settle(FUND, COMMITMENT, DAY.plusDays(9)));
  }

  @Test
  void whatWillNotBeHandedOutIsFreedForItsReason() {
    assertThat(dueAfter(proposed(MONEY))).isEqualTo(freed(ReleaseReason.REFUSED_BY_FILE));
    assertThat(
            dueAfter(
                proposed(MONEY),
                APPROVED,
                new AidFundsRefused(
                    Samples.CASE, Samples.COUNTY, AID, FUND, "C22", Optional.empty(), DAY)))
        .isEqualTo(freed(ReleaseReason.REFUSED_BY_FILE));
    assertThat(
            dueAfter(
                proposed(MONEY),
                APPROVED,
                FUNDED,
                new AidRejected(
                    Samples.CASE, Samples.COUNTY, AID, note(), Samples.SUPERVISOR, DAY)))
        .isEqualTo(freed(ReleaseReason.WITHDRAWN));
    assertThat(
            dueAfter(
                proposed(MONEY),
                APPROVED,
                FUNDED,
                new AidLapsed(Samples.CASE, Samples.COUNTY, AID, DAY.plusDays(90))))
        .isEqualTo(new Due.Release(COMMITMENT, ReleaseReason.LAPSED, DAY.plusDays(90)));
  }

  private static Due freed(ReleaseReason why) {
    return new Due.Release(COMMITMENT, why, LAST_MOVED);
  }

  @Test
  void nothingIsLeftToDoForWhatHasNoFundOrHasItAlready() {
    assertThat(dueAfter()).isEqualTo(new Due.Nothing());
    assertThat(dueAfter(proposed(MONEY), APPROVED, FUNDED)).isEqualTo(new Due.Nothing());
    assertThat(dueAfter(proposed(ADVICE), APPROVED)).isEqualTo(new Due.Nothing());
    AidTerms named = of(AidCategory.POLICY_ADVICE, Optional.of(FUND), 0);
    assertThat(dueAfter(proposed(named), APPROVED)).isEqualTo(new Due.Nothing());
    assertThat(dueAfter(proposed(ADVICE), APPROVED, delivered(ADVICE)))
        .isEqualTo(new Due.Nothing());
    assertThat(
            dueAfter(
                proposed(MONEY),
                APPROVED,
                FUNDED,
                delivered(MONEY),
                new AidReversed(
                    Samples.CASE,
                    Samples.COUNTY,
                    AID,
                    MONEY,
                    Optional.empty(),
                    Optional.empty(),
                    DAY,
                    note(),
                    Samples.SUPERVISOR,
                    Optional.empty(),
                    DAY.plusDays(10))))
        .isEqualTo(new Due.Nothing());
  }
}
