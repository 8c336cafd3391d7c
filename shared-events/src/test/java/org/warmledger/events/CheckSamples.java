package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.lists.DayKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.FormMismatch;
import org.warmledger.events.values.Money;

/** One event of every kind about checks, findings and filed forms. */
final class CheckSamples {

  private static final LocalDate DAY = Samples.DAY;
  private static final FindingId FINDING = new FindingId("finding-sample");

  private CheckSamples() {}

  static List<LedgerEvent> all() {
    return Stream.of(findings(), settings(), List.of(filed(), explained()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<LedgerEvent> findings() {
    return List.of(
        new FindingRaised(
            FINDING,
            Samples.COUNTY,
            "C16_STALE_FILE",
            new FindingSubject(SubjectKind.CASE, Samples.CASE.value()),
            Map.of("months", "12"),
            List.of(new EventRef(Samples.CASE.value(), 4, "case.visited")),
            Optional.of(Samples.CASEWORKER),
            DAY),
        new FindingAssigned(
            FINDING, Samples.COUNTY, Samples.CASEWORKER, DAY.plusDays(10), Samples.SUPERVISOR, DAY),
        new FindingCounted(
            FINDING,
            Samples.COUNTY,
            Map.of("events", "21"),
            List.of(new EventRef(Samples.CASE.value(), 5, "case.visited")),
            DAY),
        new FindingCleared(FINDING, Samples.COUNTY, DAY),
        new FindingResolved(FINDING, Samples.COUNTY, "已走访", Samples.SUPERVISOR, DAY),
        new FindingDismissed(FINDING, Samples.COUNTY, "已迁出，待注销", Samples.SUPERVISOR, DAY),
        new FindingSecondApproved(FINDING, Samples.COUNTY, "情况属实，同意发放", Samples.SUPERVISOR, DAY));
  }

  private static List<LedgerEvent> settings() {
    return List.of(
        new CheckConfigured(
            Samples.COUNTY,
            "C16_STALE_FILE",
            Map.of("months", 6L),
            LocalDate.of(2026, 7, 1),
            "市总工会通知",
            DAY),
        new SubsistenceLineSet(
            Samples.COUNTY, new Money(68_000), LocalDate.of(2026, 7, 1), "焦民〔2026〕3 号", DAY),
        new WorkDaysStated(
            Samples.COUNTY,
            LocalDate.of(2027, 2, 6),
            LocalDate.of(2027, 2, 14),
            DayKind.OFF,
            "2027 年放假通知",
            DAY),
        new CheckRan(Samples.COUNTY, "C16_STALE_FILE", 300, 2, DAY),
        new StaffDeclared(Samples.COUNTY, Samples.CASEWORKER, List.of("0".repeat(25)), DAY),
        new DeclarationWithdrawn(
            Samples.COUNTY,
            Samples.CASEWORKER,
            List.of("0".repeat(25)),
            "电话登记有误",
            Samples.SUPERVISOR,
            DAY));
  }

  private static LedgerEvent explained() {
    return new MismatchExplained(
        new FilingId("filing-sample"),
        Samples.COUNTY,
        StatutoryForm.SEND_WARMTH,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 2, 28),
        List.of(new FormMismatch("GIVEN_AND_MEANS", List.of("3", "2"))),
        "上年结余在旧账上",
        Samples.SUPERVISOR,
        DAY);
  }

  private static LedgerEvent filed() {
    return new FormFiled(
        new FilingId("filing-sample"),
        Samples.COUNTY,
        StatutoryForm.SEND_WARMTH,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 2, 28),
        1_234,
        "{}",
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        Samples.SUPERVISOR,
        DAY);
  }
}
