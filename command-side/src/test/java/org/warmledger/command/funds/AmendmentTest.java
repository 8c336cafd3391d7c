package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;
import static org.warmledger.command.decision.RejectionCode.FUND_CLOSED;
import static org.warmledger.command.decision.RejectionCode.FUND_COMMITTED;
import static org.warmledger.command.decision.RejectionCode.FUND_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.FUND_UNCHANGED;
import static org.warmledger.command.decision.RejectionCode.NOTHING_TO_TAKE_BACK;
import static org.warmledger.command.funds.Amendments.capped;
import static org.warmledger.command.funds.Amendments.forCategories;
import static org.warmledger.command.funds.Amendments.forDays;
import static org.warmledger.command.funds.Amendments.forTiers;
import static org.warmledger.command.funds.Amendments.named;
import static org.warmledger.command.funds.Amendments.on;
import static org.warmledger.command.funds.Ledgers.CITY;
import static org.warmledger.command.funds.Ledgers.DAY;
import static org.warmledger.command.funds.Ledgers.order;
import static org.warmledger.command.funds.Ledgers.rice;
import static org.warmledger.command.funds.Ledgers.yuan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Money;

/** What a fund was opened with is amended; its closure is taken back. */
class AmendmentTest {

  private static final AidCategory LIVING = AidCategory.LIVING;
  private static final AidCategory MEDICAL = AidCategory.MEDICAL;

  private final Ledgers ledgers = Ledgers.opened(() -> {});
  private final FundTurns turns = new FundTurns(ledgers);

  @BeforeEach
  void fill() {
    ledgers.receive(CITY, new FundAmounts(new Money(10_000), List.of(rice(9))));
  }

  private FundTerms terms() {
    return ledgers.book(CITY).terms();
  }

  private void amended(FundTerms terms) {
    assertThat(turns.amend(CITY, terms)).isInstanceOf(Decision.Accepted.class);
    assertThat(terms()).isEqualTo(terms);
  }

  private void refused(FundTerms terms) {
    assertThat(turns.amend(CITY, terms)).isEqualTo(Decision.reject(FUND_COMMITTED));
  }

  private static void refused(Decision<?> decision, RejectionCode code) {
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rejection().code()).isEqualTo(code));
  }

  private static Cap cap(Optional<AidCategory> category, CapUnit per, long fen) {
    return new Cap(category, per, new Money(fen));
  }

  @Test
  void nameAndScopeAreAmendedAndTheBooksStayAsTheyWere() {
    FundBook before = ledgers.book(CITY);
    amended(named(forCategories(terms(), List.of(LIVING)), "生活救助资金"));
    assertThat(ledgers.book(CITY).money()).isEqualTo(before.money());
    assertThat(ledgers.book(CITY).lots()).isEqualTo(before.lots());
    refused(turns.amend(CITY, terms()), FUND_UNCHANGED);
  }

  @Test
  void theNextAmendmentTakesItBack() {
    FundTerms before = terms();
    amended(forCategories(before, List.of(LIVING)));
    amended(before);
  }

  @Test
  void onlyAFundThatIsOpenAndNotBeforeItWas() {
    FundTerms other = named(terms(), "另一名称");
    refused(turns.amend(new FundCode("NIRGENDS"), other), FUND_NOT_FOUND);
    ledgers.today = DAY.minusDays(1);
    refused(turns.amend(CITY, other), DATE_OUT_OF_ORDER);
    ledgers.today = DAY;
    ledgers.giveBack(CITY, Optional.empty(), new FundAmounts(new Money(10_000), List.of(rice(9))));
    ledgers.close(CITY);
    refused(turns.amend(CITY, other), FUND_CLOSED);
  }

  @Test
  void whileSomethingIsSetAsideItIsWidenedAndNotNarrowed() {
    amended(forTiers(forCategories(terms(), List.of(LIVING, MEDICAL)), List.of(CaseTier.CITY)));
    ledgers.commit(CITY, order("1", yuan(500)));
    refused(forCategories(terms(), List.of(LIVING)));
    refused(forTiers(terms(), List.of(CaseTier.COUNTY)));
    refused(on(terms(), Optional.of(new DonorCondition("限农民工", List.of(), List.of()))));
    amended(named(terms(), "另一名称"));
    amended(forTiers(terms(), List.of(CaseTier.CITY, CaseTier.COUNTY)));
    amended(forCategories(terms(), List.of()));
    refused(forCategories(terms(), List.of(LIVING)));
    ledgers.release(CITY, new CommitmentId("commitment-1"));
    amended(forCategories(terms(), List.of(LIVING)));
  }

  @Test
  void goodsThatAreSetAsideCountAsMoneyDoes() {
    ledgers.commit(CITY, order("1", new FundAmounts(Money.NONE, List.of(rice(1)))));
    refused(forCategories(terms(), List.of(LIVING)));
  }

  @Test
  void whatWasHandedOutIsSetAsideNoMore() {
    ledgers.commit(CITY, order("1", yuan(500)));
    ledgers.settle(CITY, new CommitmentId("commitment-1"));
    amended(forCategories(terms(), List.of(LIVING)));
  }

  @Test
  void aConditionIsKeptOrDroppedWhileSomethingIsSetAside() {
    amended(on(terms(), Optional.of(new DonorCondition("限农民工", List.of(), List.of()))));
    ledgers.commit(CITY, order("1", yuan(500)));
    amended(named(terms(), "另一名称"));
    amended(on(terms(), Optional.empty()));
  }

  @Test
  void aCapIsRaisedOrLiftedAndNotLoweredOrAdded() {
    amended(capped(terms(), cap(Optional.of(LIVING), CapUnit.TIME, 900)));
    ledgers.commit(CITY, order("1", yuan(500)));
    refused(capped(terms(), cap(Optional.of(LIVING), CapUnit.TIME, 899)));
    refused(capped(terms(), cap(Optional.of(LIVING), CapUnit.HOUSEHOLD_YEAR, 5_000)));
    refused(capped(terms(), cap(Optional.of(MEDICAL), CapUnit.TIME, 5_000)));
    refused(capped(terms(), cap(Optional.empty(), CapUnit.TIME, 5_000)));
    amended(capped(terms(), cap(Optional.of(LIVING), CapUnit.TIME, 1_000)));
    amended(capped(terms()));
  }

  @Test
  void aCapOnEveryCategoryHoldsForEach() {
    amended(capped(terms(), cap(Optional.empty(), CapUnit.TIME, 900)));
    ledgers.commit(CITY, order("1", yuan(500)));
    amended(capped(terms(), cap(Optional.of(LIVING), CapUnit.TIME, 900)));
  }

  @Test
  void itsPeriodEndsAfterAllThatMovedWhileSomethingIsSetAside() {
    amended(forDays(terms(), DAY, DAY.plusDays(90)));
    ledgers.commit(CITY, order("1", yuan(500), DAY.plusDays(10)));
    refused(forDays(terms(), DAY, DAY.plusDays(9)));
    refused(forDays(terms(), DAY.plusDays(1), DAY.plusDays(90)));
    amended(forDays(terms(), DAY, DAY.plusDays(10)));
    amended(forDays(terms(), DAY.minusDays(5), DAY.plusDays(99)));
  }

  @Test
  void aClosedFundIsOpenAgainAsItWas() {
    refused(turns.reopen(new FundCode("NIRGENDS")), FUND_NOT_FOUND);
    refused(turns.reopen(CITY), NOTHING_TO_TAKE_BACK);
    ledgers.giveBack(CITY, Optional.empty(), new FundAmounts(new Money(10_000), List.of(rice(9))));
    FundState before = ledgers.state(CITY);
    ledgers.close(CITY);
    ledgers.today = DAY.minusDays(1);
    refused(turns.reopen(CITY), DATE_OUT_OF_ORDER);
    ledgers.today = DAY;
    assertThat(turns.reopen(CITY)).isInstanceOf(Decision.Accepted.class);
    assertThat(ledgers.state(CITY)).isEqualTo(before);
    refused(turns.reopen(CITY), NOTHING_TO_TAKE_BACK);
  }
}
