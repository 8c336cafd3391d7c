package org.warmledger.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.provideservice.ProvideService;
import org.warmledger.command.programme.provideservice.ProvideServiceRule;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.ServiceCounts;

/** What services and visits to enterprises remember, and whom they reached. */
class ProgrammeFoldTest {

  private static final ServiceId SERVICE = new ServiceId("service-1");
  private static final EnterpriseVisitId VISIT = new EnterpriseVisitId("enterprise-visit-1");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final ServiceProvided PROVIDED =
      provided(new ServiceCounts(0, 0, 1, 0, 0, 0, 0, 0, 0));
  private static final ServiceReversed TAKEN_BACK =
      new ServiceReversed(SERVICE, Samples.COUNTY, "重复", Optional.empty(), DAY);

  private static ServiceProvided provided(ServiceCounts counts) {
    return new ServiceProvided(
        SERVICE,
        Samples.COUNTY,
        ServiceKind.RETURN_HOME,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        counts,
        Money.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        DAY);
  }

  private static ProvideService provide() {
    return new ProvideService(
        SERVICE,
        Samples.COUNTY,
        ServiceKind.RETURN_HOME,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PROVIDED.counts(),
        Money.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        DAY);
  }

  @Test
  void aServiceIsProvidedOnce() {
    ProvideService again = provide();
    ActivityState<ServiceProvided, ServiceReversed> never = new ActivityState.Unknown<>();
    ActivityState<ServiceProvided, ServiceReversed> done = ActivityState.evolve(never, PROVIDED);
    assertThat(ProvideServiceRule.decide(again, never, Optional.empty(), Optional.empty()))
        .isEqualTo(Decision.accept(PROVIDED));
    assertThat(ProvideServiceRule.decide(again, done, Optional.empty(), Optional.empty()))
        .isEqualTo(Decision.alreadySo());
    ActivityState<ServiceProvided, ServiceReversed> reversed =
        ActivityState.evolve(done, TAKEN_BACK);
    assertThat(ProvideServiceRule.decide(again, reversed, Optional.empty(), Optional.empty()))
        .isEqualTo(Decision.reject(RejectionCode.ALREADY_REVERSED));
    assertThat(List.of(never.recorded(), done.recorded(), reversed.recorded()))
        .containsExactly(Optional.empty(), Optional.of(PROVIDED), Optional.of(PROVIDED));
  }

  @Test
  void nothingIsTakenBackThatNeverHappened() {
    ActivityState<ServiceProvided, ServiceReversed> unprovided = new ActivityState.Unknown<>();
    assertThatIllegalStateException()
        .isThrownBy(() -> ActivityState.evolve(unprovided, TAKEN_BACK));
    ActivityState<EnterpriseVisited, EnterpriseVisitReversed> never = new ActivityState.Unknown<>();
    EnterpriseVisitReversed early =
        new EnterpriseVisitReversed(VISIT, Samples.COUNTY, "重复", Optional.empty(), DAY);
    assertThatIllegalStateException().isThrownBy(() -> ActivityState.evolve(never, early));
    EnterpriseVisited visited =
        Like.bare(EnterpriseVisited.class)
            .with(EnterpriseVisited::visitId, VISIT)
            .with(EnterpriseVisited::union, Samples.COUNTY)
            .made();
    ActivityState<EnterpriseVisited, EnterpriseVisitReversed> made =
        ActivityState.evolve(never, visited);
    assertThat(made).isEqualTo(new ActivityState.Done<>(visited));
    assertThat(made.union()).contains(Samples.COUNTY);
    assertThat(never.union()).isEmpty();
    assertThat(ActivityState.evolve(made, early))
        .isEqualTo(new ActivityState.Reversed<>(visited, early));
  }

  private static Activity reaching(ServiceCounts counts) {
    return Activity.of(provided(counts));
  }

  @Test
  void whomTheGiverAsksForHasToBeAllWhoWereReached() {
    DonorCondition migrantsOrModels =
        new DonorCondition("指定", List.of(WorkerIdentity.MIGRANT, WorkerIdentity.MODEL), List.of());
    DonorCondition anybody = new DonorCondition("指定", List.of(), List.of());
    ServiceCounts nobody = new ServiceCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(reaching(nobody).meet(anybody)).isTrue();
    assertThat(reaching(nobody).meet(migrantsOrModels)).isFalse();
    assertThat(reaching(nobody).category()).isEqualTo(AidCategory.SAFE_RETURN);
    assertThat(new Counts(nobody).whole()).isZero();
  }

  @Test
  void theWholeIsHeadsOrWhereOnlyTimesWereCountedThose() {
    assertThat(new Counts(new ServiceCounts(3, 9, 5, 9, 0, 0, 0, 0, 0)).whole()).isEqualTo(5);
    assertThat(new Counts(new ServiceCounts(0, 7, 0, 9, 0, 0, 0, 0, 0)).whole()).isEqualTo(9);
    assertThat(new Counts(new ServiceCounts(3, 0, 5, 9, 0, 0, 0, 0, 0)).wholeOfPersons())
        .isEqualTo(5);
    assertThat(new Counts(new ServiceCounts(3, 0, 0, 9, 0, 0, 0, 0, 0)).wholeOfPersons())
        .isEqualTo(9);
    Counts both = new Counts(new ServiceCounts(0, 0, 5, 0, 0, 2, 3, 0, 0));
    assertThat(both.areAll(List.of(WorkerIdentity.MIGRANT, WorkerIdentity.MODEL))).isTrue();
    assertThat(both.areAll(List.of(WorkerIdentity.MIGRANT))).isFalse();
  }

  @Test
  void whatIsSetAsideIsForTheServiceOrTheVisitOnItsFileAndInItsCampaign() {
    ServiceProvided service = Like.sample(ServiceProvided.class).made();
    assertThat(Activity.of(service).purpose())
        .isEqualTo(
            new Purpose(
                PurposeKind.SERVICE,
                service.serviceId().value(),
                service.caseId(),
                service.union(),
                Optional.empty(),
                Optional.empty(),
                service.campaign()));
    EnterpriseVisited visit = Like.sample(EnterpriseVisited.class).made();
    assertThat(Activity.of(visit).purpose())
        .isEqualTo(
            new Purpose(
                PurposeKind.ENTERPRISE_VISIT,
                visit.visitId().value(),
                Optional.empty(),
                visit.union(),
                Optional.empty(),
                Optional.empty(),
                visit.campaign()));
  }
}
