package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.giving.SelfPaidRule;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.Money;

/** What a fund may be used for; the file is an urban worker's, national tier, major illness. */
class FundUseTest {

  private static final CaseFile FILE = Story.given(archived("2026-01-12")).file();

  private static Optional<RejectionCode> refusal(InventedScope fund, AidTerms terms, String on) {
    return FundUseRule.refusal(FILE, terms, day(on), fund.facts());
  }

  private static Optional<RejectionCode> refusal(InventedScope fund) {
    return refusal(fund, terms(), "2026-02-01");
  }

  @Test
  void aFundThatNamesNothingGivesToEverybodyBelow() {
    assertThat(refusal(fund())).isEmpty();
  }

  @Test
  void onlyTheTiersThatTheFundNames() {
    assertThat(refusal(fund().forTiers(CaseTier.PROVINCIAL, CaseTier.NATIONAL))).isEmpty();
    assertThat(refusal(fund().forTiers(CaseTier.PROVINCIAL))).contains(C04_WRONG_TIER);
  }

  @Test
  void onlyTheCategoriesThatTheFundNames() {
    assertThat(refusal(fund().forCategories(AidCategory.MEDICAL))).isEmpty();
    assertThat(refusal(fund().forCategories(AidCategory.LIVING))).contains(C23_OUT_OF_SCOPE);
  }

  @Test
  void onlyWhileTheFundRuns() {
    assertThat(refusal(fund(), terms(), "2025-12-31")).contains(C23_OUT_OF_SCOPE);
    assertThat(refusal(fund(), terms(), "2026-01-01")).isEmpty();
    assertThat(refusal(fund(), terms(), "2026-12-31")).isEmpty();
    assertThat(refusal(fund(), terms(), "2027-01-01")).contains(C23_OUT_OF_SCOPE);
  }

  @Test
  void onlyTheFilesOfItsUnionAndThoseBelow() {
    assertThat(refusal(fund().of(Samples.COUNTY))).isEmpty();
    assertThat(refusal(fund().of(Samples.NEIGHBOUR))).contains(C23_OUT_OF_SCOPE);
  }

  @Test
  void onlyTheWorkersThatTheGiverAsksFor() {
    assertThat(refusal(fund().given(workers(WorkerIdentity.URBAN)))).isEmpty();
    assertThat(refusal(fund().given(workers(WorkerIdentity.MIGRANT)))).contains(C23_OUT_OF_SCOPE);
  }

  @Test
  void onlyTheCausesThatTheGiverAsksFor() {
    assertThat(refusal(fund().given(cause(HardshipCause.MAJOR_ILLNESS)))).isEmpty();
    assertThat(refusal(fund().given(cause(HardshipCause.LAID_OFF)))).contains(C23_OUT_OF_SCOPE);
    // Secondary causes do not count.
    assertThat(refusal(fund().given(cause(HardshipCause.CHILD_SCHOOLING))))
        .contains(C23_OUT_OF_SCOPE);
  }

  private static DonorCondition workers(WorkerIdentity identity) {
    return new DonorCondition("指定", List.of(identity), List.of());
  }

  private static DonorCondition cause(HardshipCause cause) {
    return new DonorCondition("指定", List.of(), List.of(cause));
  }

  @Test
  void medicalAidStaysWithinWhatTheHouseholdPaidItself() {
    assertThat(SelfPaidRule.refusal(medical(260_000, Optional.of(new Money(260_000))))).isEmpty();
    assertThat(SelfPaidRule.refusal(medicalWithRice(260_000, Optional.of(new Money(260_000)))))
        .contains(RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
    assertThat(SelfPaidRule.refusal(medicalWithRice(254_000, Optional.of(new Money(260_000)))))
        .isEmpty();
    assertThat(SelfPaidRule.refusal(medical(260_001, Optional.of(new Money(260_000)))))
        .contains(C07_MEDICAL_OVER_SELF_PAID);
  }

  @Test
  void medicalAidSaysWhatTheHouseholdPaidItself() {
    assertThat(SelfPaidRule.refusal(medical(1, Optional.empty())))
        .contains(C07_MEDICAL_OVER_SELF_PAID);
    assertThat(SelfPaidRule.refusal(living(1, Optional.empty()))).isEmpty();
  }
}
