package org.warmledger.events;

import static org.warmledger.events.Samples.CASEWORKER;
import static org.warmledger.events.Samples.COUNTY;
import static org.warmledger.events.Samples.DAY;
import static org.warmledger.events.Samples.SUPERVISOR;
import static org.warmledger.events.Samples.note;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.lists.RefusalGround;

/** One event of every kind about applications to be put on file. */
final class ApplicationSamples {

  private static final ApplicationId APPLICATION = new ApplicationId("application-sample");
  private static final StaffId SECOND = new StaffId("second@410803");

  private static final ObjectionId OBJECTION = new ObjectionId("objection-sample");

  private ApplicationSamples() {}

  static List<LedgerEvent> all() {
    return Stream.of(begun(), found(), published(), decided(), takenBack())
        .flatMap(List::stream)
        .toList();
  }

  private static List<LedgerEvent> begun() {
    return List.of(
        new ApplicationMade(
            APPLICATION,
            COUNTY,
            "410803-20260120-SAMPLE",
            ApplicationSource.HOTLINE,
            Samples.hardship(),
            Samples.household(),
            note("妻子代为申请"),
            CASEWORKER,
            DAY),
        new ApplicationReviewed(APPLICATION, COUNTY, note("材料齐全"), CASEWORKER, DAY));
  }

  private static List<LedgerEvent> found() {
    return List.of(
        new HomeSurveyed(
            APPLICATION,
            COUNTY,
            note("租房居住，长期透析"),
            CASEWORKER,
            SECOND,
            DAY.plusDays(1),
            DAY.plusDays(1)),
        new ApplicantMeansChecked(
            APPLICATION,
            COUNTY,
            List.of(Exclusion.VEHICLE),
            "授权书 1 号",
            note("名下一辆货车"),
            CASEWORKER,
            DAY.plusDays(2)));
  }

  private static List<LedgerEvent> published() {
    return List.of(
        new ApplicationPublished(
            APPLICATION,
            COUNTY,
            DAY.plusDays(2),
            DAY.plusDays(9),
            "钟**，深度困难",
            CASEWORKER,
            DAY.plusDays(2)),
        new ApplicationObjected(APPLICATION, COUNTY, OBJECTION, note("名下有车"), DAY.plusDays(3)),
        new ApplicationObjectionResolved(
            APPLICATION,
            COUNTY,
            OBJECTION,
            ObjectionOutcome.DISMISSED,
            note("车已报废"),
            SUPERVISOR,
            DAY.plusDays(5)));
  }

  private static List<LedgerEvent> decided() {
    return List.of(
        new ApplicationApproved(
            APPLICATION, COUNTY, APPLICATION.file(), note("同意建档"), SUPERVISOR, DAY.plusDays(10)),
        new ApplicationRefused(
            APPLICATION,
            COUNTY,
            ApplicationStep.MEANS_CHECK,
            RefusalGround.NEAR_MISS,
            note("收入略高于标准"),
            SUPERVISOR,
            DAY.plusDays(2)),
        new ApplicationWithdrawn(APPLICATION, COUNTY, note("本人撤回"), CASEWORKER, DAY));
  }

  private static List<LedgerEvent> takenBack() {
    return List.of(
        new ApplicationStepReversed(
            APPLICATION,
            COUNTY,
            ApplicationStep.HOME_SURVEY,
            note("走错门"),
            SUPERVISOR,
            DAY.plusDays(1)),
        new ApplicationRefusalReversed(
            APPLICATION, COUNTY, note("收入算错"), SUPERVISOR, DAY.plusDays(3)));
  }
}
