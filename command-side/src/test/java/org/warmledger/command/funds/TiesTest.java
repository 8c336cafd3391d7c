package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.FieldCode.*;
import static org.warmledger.command.funds.Amendments.capped;
import static org.warmledger.command.funds.Amendments.forCategories;
import static org.warmledger.command.funds.Amendments.forDays;
import static org.warmledger.command.funds.Amendments.forTiers;
import static org.warmledger.command.funds.Amendments.named;
import static org.warmledger.command.funds.Amendments.on;
import static org.warmledger.command.funds.Ledgers.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.receivefunds.ReceiveFunds;
import org.warmledger.command.funds.receivefunds.ReceiveFundsRule;
import org.warmledger.events.Like;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Money;

/** What binds money goes with it: no fund takes in money that it would let go more loosely. */
class TiesTest {

  private static final AidCategory LIVING = AidCategory.LIVING;
  private static final AidCategory MEDICAL = AidCategory.MEDICAL;

  private final Ledgers ledgers = Ledgers.opened(() -> {});
  private final FundTurns turns = new FundTurns(ledgers);

  @BeforeEach
  void fill() {
    ledgers.receive(CITY, yuan(1_000));
  }

  private void is(FundCode fund, FundTerms terms) {
    assertThat(turns.amend(fund, terms)).isInstanceOf(Decision.Accepted.class);
  }

  private FundTerms terms(FundCode fund) {
    return ledgers.book(fund).terms();
  }

  private static FundTerms from(FundingSource source, FundTerms terms) {
    return new FundTerms(terms.name(), source, terms.projectReference(), terms.scope());
  }

  private static Cap cap(Optional<AidCategory> category, CapUnit per, long fen) {
    return new Cap(category, per, new Money(fen));
  }

  private static DonorCondition condition(String text) {
    return new DonorCondition(text, List.of(), List.of());
  }

  private static FundTerms asking(FundTerms terms, EvidenceKind... evidence) {
    FundScope scope = terms.scope();
    return new FundTerms(
        terms.name(),
        terms.source(),
        terms.projectReference(),
        new FundScope(
            scope.from(),
            scope.to(),
            scope.categories(),
            scope.tiers(),
            scope.condition(),
            List.of(evidence),
            scope.caps()));
  }

  private static void loses(Decision<?> decision, FieldCode... ties) {
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> {
              assertThat(refused.rejection().code()).isEqualTo(RejectionCode.TIES_LOST);
              assertThat(refused.rejection().fields())
                  .extracting(WrongField::code)
                  .containsExactly(Stream.of(ties).map(Enum::name).toArray(String[]::new));
            });
  }

  private void goes() {
    assertThat(ledgers.allocate(CITY, COUNTY, yuan(1))).isInstanceOf(Decision.Accepted.class);
  }

  private void stays(FieldCode... ties) {
    loses(ledgers.allocate(CITY, COUNTY, yuan(1)), ties);
  }

  @Test
  void moneyForSomeTiersAndCategoriesGoesIntoNoFundForOthers() {
    is(CITY, forTiers(forCategories(terms(CITY), List.of(LIVING)), List.of(CaseTier.NATIONAL)));
    stays(TIE_TIERS, TIE_CATEGORIES);
    is(COUNTY, forTiers(terms(COUNTY), List.of(CaseTier.NATIONAL, CaseTier.COUNTY)));
    is(COUNTY, forCategories(terms(COUNTY), List.of(LIVING)));
    stays(TIE_TIERS);
    is(COUNTY, forTiers(terms(COUNTY), List.of(CaseTier.NATIONAL)));
    goes();
  }

  @Test
  void aFundThatIsMoreBoundTakesInWhatIsLess() {
    is(COUNTY, forCategories(terms(COUNTY), List.of(LIVING)));
    is(COUNTY, asking(on(terms(COUNTY), Optional.of(condition("限农民工"))), EvidenceKind.VISIT));
    goes();
  }

  @Test
  void theDonorsConditionAndTheEvidenceGoWithTheMoney() {
    is(CITY, asking(on(terms(CITY), Optional.of(condition("限农民工"))), EvidenceKind.VISIT));
    stays(TIE_CONDITION, TIE_EVIDENCE);
    is(COUNTY, on(terms(COUNTY), Optional.of(condition("限女职工"))));
    is(COUNTY, asking(terms(COUNTY), EvidenceKind.VISIT, EvidenceKind.NOTICE));
    stays(TIE_CONDITION);
    is(COUNTY, on(terms(COUNTY), Optional.of(condition("限农民工"))));
    goes();
  }

  @Test
  void noCapOfTheGiverIsRaisedOrLifted() {
    is(CITY, capped(terms(CITY), cap(Optional.of(LIVING), CapUnit.TIME, 900)));
    stays(TIE_CAPS);
    is(COUNTY, capped(terms(COUNTY), cap(Optional.of(LIVING), CapUnit.TIME, 901)));
    stays(TIE_CAPS);
    is(COUNTY, capped(terms(COUNTY), cap(Optional.of(LIVING), CapUnit.HOUSEHOLD_YEAR, 900)));
    stays(TIE_CAPS);
    is(COUNTY, capped(terms(COUNTY), cap(Optional.of(MEDICAL), CapUnit.TIME, 900)));
    stays(TIE_CAPS);
    is(COUNTY, capped(terms(COUNTY), cap(Optional.of(LIVING), CapUnit.TIME, 900)));
    goes();
    is(COUNTY, capped(terms(COUNTY), cap(Optional.empty(), CapUnit.TIME, 900)));
    goes();
  }

  @Test
  void aCapOnWhatTheOtherNeverGivesIsKept() {
    is(CITY, capped(terms(CITY), cap(Optional.of(MEDICAL), CapUnit.TIME, 900)));
    is(COUNTY, forCategories(terms(COUNTY), List.of(LIVING)));
    goes();
    is(
        COUNTY,
        capped(
            forCategories(terms(COUNTY), List.of(MEDICAL)),
            cap(Optional.empty(), CapUnit.TIME, 1)));
    goes();
  }

  @Test
  void specialMoneyKeepsItsSourceAndItsPeriod() {
    FundTerms central = forDays(terms(CITY), DAY, DAY.plusDays(9));
    FundTerms own = from(FundingSource.OWN_UNION, central);
    assertThat(TiesRule.refusal(central, central)).isEmpty();
    assertThat(TiesRule.refusal(own, central)).isEmpty();
    assertThat(TiesRule.refusal(own, forDays(own, DAY.minusDays(1), DAY.plusDays(10)))).isEmpty();
    assertThat(TiesRule.refusal(central, forDays(central, DAY, DAY.plusDays(10))))
        .hasValueSatisfying(why -> loses(new Decision.Refused<>(why), TIE_PERIOD));
    assertThat(TiesRule.refusal(central, forDays(central, DAY.minusDays(1), DAY)))
        .hasValueSatisfying(why -> loses(new Decision.Refused<>(why), TIE_PERIOD));
    assertThat(TiesRule.refusal(central, own))
        .hasValueSatisfying(why -> loses(new Decision.Refused<>(why), TIE_SOURCE));
  }

  @Test
  void specialMoneyComesFromOutsideIntoAFundOfItsSourceAlone() {
    ReceiveFunds asked = receipt(new AppropriationId("appropriation-9"), yuan(1), DAY);
    loses(
        ReceiveFundsRule.decide(
            Like.the(asked)
                .with(ReceiveFunds::source, Optional.of(FundingSource.PROVINCIAL_FISCAL))
                .made(),
            ledgers.state(CITY)),
        TIE_SOURCE);
    for (FundingSource source : List.of(FundingSource.CENTRAL_FISCAL, FundingSource.INTEREST)) {
      assertThat(
              ReceiveFundsRule.decide(
                  Like.the(asked).with(ReceiveFunds::source, Optional.of(source)).made(),
                  ledgers.state(CITY)))
          .isInstanceOf(Decision.Accepted.class);
    }
  }

  @Test
  void aFundThatTookInBoundMoneyIsNotLoosenedAfterwards() {
    is(CITY, forCategories(terms(CITY), List.of(LIVING)));
    is(COUNTY, forCategories(terms(COUNTY), List.of(LIVING)));
    goes();
    loses(turns.amend(COUNTY, forCategories(terms(COUNTY), List.of())), TIE_CATEGORIES);
    is(COUNTY, named(terms(COUNTY), "生活救助资金"));
    is(CITY, forTiers(terms(CITY), List.of(CaseTier.NATIONAL)));
    is(COUNTY, named(terms(COUNTY), "专项资金"));
    is(CITY, forCategories(terms(CITY), List.of(LIVING, MEDICAL)));
    is(COUNTY, forCategories(terms(COUNTY), List.of(LIVING, MEDICAL)));
  }
}
