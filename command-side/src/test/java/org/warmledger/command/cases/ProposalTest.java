package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.AidProposed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.Money;

/** What could not be approved anyway is not proposed. */
class ProposalTest {

  private static final Optional<FundFacts> FUND_OF_ALL = Optional.of(fund().facts());

  @Test
  void aTierThatTheFundDoesNotServe() {
    given(archived("2026-01-12"))
        .when(propose(terms(), Optional.of(fund().forTiers(CaseTier.COUNTY).facts()), "2026-02-01"))
        .thenRefused(C04_WRONG_TIER);
  }

  @Test
  void aCategoryThatTheFundDoesNotServe() {
    var schooling = Optional.of(fund().forCategories(AidCategory.EDUCATION).facts());
    given(archived("2026-01-12"))
        .when(propose(terms(), schooling, "2026-02-01"))
        .thenRefused(C23_OUT_OF_SCOPE);
  }

  @Test
  void moreThanTheHouseholdPaidItself() {
    given(archived("2026-01-12"))
        .when(propose(medical(2, Optional.of(new Money(1))), FUND_OF_ALL, "2026-02-01"))
        .thenRefused(C07_MEDICAL_OVER_SELF_PAID);
  }

  @Test
  void aHouseholdThatItsMeansExclude() {
    given(archived("2026-01-12"), checked("2026-01-20", Exclusion.SECOND_HOME))
        .when(propose(terms(), FUND_OF_ALL, "2026-02-01"))
        .thenRefused(C20_EXCLUSION);
  }

  @Test
  void aHeadWhoWasErased() {
    given(archived("2026-01-12"), erased(Samples.HEAD))
        .when(propose(terms(), FUND_OF_ALL, "2026-02-01"))
        .thenRefused(PERSON_ERASED);
    given(archived("2026-01-12"), erased(Samples.SPOUSE))
        .when(propose(terms(), FUND_OF_ALL, "2026-02-01"))
        .thenHappens(AidProposed.class);
  }

  @Test
  void aFundThatNobodyOpened() {
    given(archived("2026-01-12"))
        .when(propose(terms(), Optional.empty(), "2026-02-01"))
        .thenRefused(UNKNOWN_FUND);
  }

  @Test
  void aServiceNeedsNoFund() {
    given(archived("2026-01-12"))
        .when(propose(advice(), Optional.empty(), "2026-02-01"))
        .thenHappens(AidProposed.class);
  }

  @Test
  void aMemberOfTheHouseholdMayBenefitButNobodyElse() {
    var forSpouse = living(1, Optional.of(Samples.SPOUSE));
    given(archived("2026-01-12"))
        .when(propose(forSpouse, FUND_OF_ALL, "2026-02-01"))
        .thenHappens(AidProposed.class);
    var forStranger = living(1, Optional.of(new PersonId("person-stranger")));
    assertThat(
            propose(forStranger, FUND_OF_ALL, "2026-02-01")
                .apply(HardshipCase.evolve(HardshipCase.unopened(), archived("2026-01-12"))))
        .isEqualTo(
            new Decision.Refused<>(
                Rejection.ofFields(
                    List.of(
                        new Rejection.WrongField("/beneficiary", FieldCode.NOT_IN_HOUSEHOLD)))));
  }
}
