package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.proposed;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.values.WorkerDetails;

/** Whatever money or goods go through the hands of kin by, it is looked at (C25). */
class KinConflictTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  private static final Goods RICE = new Goods("米10kg", 1, "袋", new Money(6_000));

  private static CaseVisited handedOver(String visit, Money money, List<Goods> goods, String on) {
    return Like.the(visited(visit, on))
        .with(CaseVisited::money, money)
        .with(CaseVisited::goods, goods)
        .made();
  }

  private static VisitReversed visitReversed(String visit, String on) {
    return Like.bare(VisitReversed.class)
        .with(VisitReversed::caseId, new CaseId("case-1"))
        .with(VisitReversed::visitId, new VisitId(visit))
        .with(VisitReversed::occurredOn, Happened.day(on))
        .made();
  }

  private static ServiceProvided served(
      String service, Optional<CaseId> file, Money money, String on) {
    return Like.bare(ServiceProvided.class)
        .with(ServiceProvided::serviceId, new ServiceId(service))
        .with(ServiceProvided::caseId, file)
        .with(ServiceProvided::money, money)
        .with(ServiceProvided::goods, List.of())
        .with(ServiceProvided::occurredOn, Happened.day(on))
        .made();
  }

  @Test
  void whoeverHandsSomethingOverWithAVisitIsLookedAtUntilItIsTakenBack() {
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow());
    Told<?> file = Told.by(new KinConflict(MARKS)).given(archived("2026-01-01"));
    file.given(visited("visit-1", "2026-02-01"));
    assertThat(file.found("2026-02-01", kin)).as("nothing was handed over").isEmpty();
    file.given(handedOver("visit-2", new Money(50_000), List.of(), "2026-02-02"))
        .given(handedOver("visit-3", Money.NONE, List.of(RICE), "2026-02-03"));
    assertThat(file.found("2026-02-03", kin))
        .extracting(Hit::cause)
        .containsExactly(
            "visit-2/caseworker@410803/DELIVERED", "visit-3/caseworker@410803/DELIVERED");
    file.imported("2026-02-04", handedOver("visit-4", new Money(50_000), List.of(), "2026-02-04"));
    assertThat(file.found("2026-02-04", kin)).as("an import does not say who did").hasSize(2);
    file.given(visitReversed("visit-2", "2026-02-05"));
    assertThat(file.found("2026-02-05", kin))
        .extracting(Hit::cause)
        .containsExactly("visit-3/caseworker@410803/DELIVERED");
  }

  private static CaseRevised withPhone(String mobile, String on) {
    Household was = Samples.household();
    WorkerDetails worker =
        Like.the(Samples.workerDetails()).with(WorkerDetails::mobile, mobile).made();
    Head head = new Head(Samples.HEAD, was.head().identity(), Personal.of(Samples.HEAD, worker));
    return Like.the(Happened.revised(HardshipCategory.DEEP, 1, on))
        .with(CaseRevised::household, Like.the(was).with(Household::head, head).made())
        .made();
  }

  @Test
  void aRevisionOfTheFileMakesNobodyAStranger() {
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow());
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(archived("2026-01-01"), proposed("aid-1", "2026-02-01"))
            .given(withPhone("19900007701", "2026-02-02"));
    assertThat(file.found("2026-02-02", kin))
        .as("after aid was proposed")
        .extracting(Hit::cause)
        .containsExactly("aid-1/caseworker@410803/PROPOSED");
    file.given(proposed("aid-2", "2026-02-03"));
    assertThat(file.found("2026-02-03", kin)).as("nor before it was").hasSize(2);
    Stated other =
        Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900007701").orElseThrow());
    assertThat(file.found("2026-02-03", other)).as("as the file says now").hasSize(2);
  }

  @Test
  void aServiceToAHouseholdLikewise() {
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow());
    Told<?> file = Told.by(new KinConflict(MARKS)).given(archived("2026-01-01"));
    file.given(
        served("service-1", Optional.empty(), new Money(500), "2026-02-01"),
        served("service-2", Optional.of(new CaseId("case-1")), Money.NONE, "2026-02-01"));
    assertThat(file.found("2026-02-01", kin)).isEmpty();
    file.given(
        served("service-3", Optional.of(new CaseId("case-1")), new Money(500), "2026-02-02"));
    assertThat(file.found("2026-02-02", kin))
        .extracting(Hit::cause)
        .containsExactly("service-3/caseworker@410803/DELIVERED");
    file.given(
        new ServiceReversed(
            new ServiceId("service-3"),
            Samples.COUNTY,
            "重复录入",
            Optional.empty(),
            Happened.day("2026-02-03")));
    assertThat(file.found("2026-02-03", kin)).isEmpty();
  }

  @Test
  void whatIsOnARosterOfKinIsLookedAtBeforeItIsApprovedUntilItIsTurnedDown() {
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow());
    Told<?> files =
        Told.by(new KinConflict(MARKS))
            .given(archived("2026-01-01"), Happened.lines(1, 1, 50_000, "2026-02-01"));
    assertThat(files.found("2026-02-01", kin))
        .extracting(Hit::cause)
        .containsExactly("aid-1/caseworker@410803/PROPOSED");
    files.given(proposed("aid-1", "2026-02-01"));
    assertThat(files.found("2026-02-01", kin)).as("as its file tells of it").hasSize(1);
    Told<?> carried =
        Told.by(new KinConflict(MARKS))
            .given(
                archived("2026-01-01"),
                listed("aid-sample-1"),
                proposed("aid-sample-1", "2026-02-01"));
    assertThat(carried.found("2026-02-01", kin))
        .extracting(Hit::count)
        .containsExactly(OptionalLong.of(1));
    assertThat(
            Told.by(new KinConflict(MARKS))
                .given(archived("2026-01-01"), listed("aid-sample-1"))
                .found("2026-02-01", kin))
        .allSatisfy(hit -> assertThat(hit.particulars()).containsKey("roster"))
        .extracting(Hit::count)
        .containsExactly(OptionalLong.of(0));
    files.given(Happened.rejected("2026-02-02"));
    assertThat(files.found("2026-02-02", kin)).isEmpty();
  }

  @Test
  void whatNeverReachesItsFileIsLookedAtNoMore() {
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow());
    Told<?> files =
        Told.by(new KinConflict(MARKS))
            .given(archived("2026-01-01"), Happened.lines(1, 1, 50_000, "2026-02-01"));
    files.given(carried(Optional.empty()));
    assertThat(files.found("2026-02-02", kin)).hasSize(1);
    files.given(carried(Optional.of("C20_EXCLUSION")));
    assertThat(files.found("2026-02-02", kin)).isEmpty();
  }

  private static RosterLinesListed listed(String aid) {
    RosterLinesListed one = Happened.lines(1, 1, 50_000, "2026-02-01");
    return Like.the(one)
        .with(
            RosterLinesListed::lines,
            List.of(
                Like.the(one.lines().getFirst()).with(RosterLine::aidId, new AidId(aid)).made()))
        .made();
  }

  private static RosterLinesCarried carried(Optional<String> refusal) {
    return new RosterLinesCarried(
        new RosterId("roster-1"),
        Samples.COUNTY,
        List.of(new CarriedLine(1, new AidId("aid-1"), refusal)),
        Happened.day("2026-02-02"));
  }

  @Test
  void aServiceMayBeTheFirstThatIsKnownOfAFile() {
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(
                served("service-1", Optional.of(new CaseId("case-1")), new Money(5), "2026-02-02"),
                archived("2026-02-02"));
    assertThat(
            file.found(
                "2026-02-02",
                Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow())))
        .hasSize(1);
  }

  @Test
  void theAccountOfAidThatWasTakenBackIsNoRecipients() {
    Stated kin =
        Stated.nothing().kin(Samples.CASEWORKER, MARKS.account(Happened.ACCOUNT).orElseThrow());
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(
                proposed("aid-1", "2026-02-01"),
                proposed("aid-2", "2026-02-01"),
                aided("aid-1", "2026-02-03"));
    assertThat(file.found("2026-02-03", kin)).hasSize(2);
    assertThat(file.given(reversed("aid-1", "2026-02-04")).found("2026-02-04", kin)).isEmpty();
  }
}
