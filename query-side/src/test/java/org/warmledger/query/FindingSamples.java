package org.warmledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FindingAssigned;
import org.warmledger.events.FindingCounted;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.query.support.Samples;

/** What is found in a small ledger, and what waits there. */
final class FindingSamples {

  private static final FindingId BATCH = new FindingId("finding-7");
  private static final UnionPath TOP = UnionPath.root(new UnionCode("100000"));
  private static final List<EventRef> VISITS =
      List.of(new EventRef("case-one", 0, "case.archived"));

  private FindingSamples() {}

  static FindingRaised payee(String id, FindingSubject subject, LocalDate on) {
    return new FindingRaised(
        new FindingId(id),
        new UnionPath("100000/410000"),
        "C09_PAYEE_MISMATCH",
        subject,
        Map.of(),
        List.of(new EventRef("case-far", 0, "case.archived")),
        Optional.empty(),
        on);
  }

  static FindingAssigned assigned() {
    return new FindingAssigned(
        new FindingId("finding-1"),
        Samples.ZHONGZHAN,
        new StaffId("caseworker@410803"),
        Samples.DAY.plusDays(7),
        new StaffId("supervisor@410803"),
        Samples.DAY);
  }

  static FollowUpPromised promised(CaseArchived file, String visit, String due) {
    return new FollowUpPromised(
        file.caseId(),
        file.union(),
        new VisitId(visit),
        LocalDate.parse(due),
        Samples.DAY.plusDays(5));
  }

  static FollowUpDone followedUp(CaseArchived file, String visit) {
    return new FollowUpDone(
        file.caseId(),
        file.union(),
        new VisitId(visit),
        Personal.of(file.household().head().person(), Note.EMPTY),
        Samples.DAY.plusDays(6));
  }

  static FindingRaised raised(String id, UnionPath union, String code, String file) {
    return new FindingRaised(
        new FindingId(id),
        union,
        code,
        new FindingSubject(SubjectKind.CASE, file),
        Map.of("lastOn", "2025-01-01"),
        List.of(new EventRef(file, 0, "case.archived")),
        Optional.of(new StaffId("li@410803")).filter(keeper -> id.equals("finding-3")),
        Samples.DAY);
  }

  static FindingRaised batch(int events) {
    return new FindingRaised(
        BATCH,
        TOP,
        "C15_BACKDATED_BATCH",
        new FindingSubject(SubjectKind.STAFF, "caseworker@410803"),
        Map.of("events", Integer.toString(events)),
        VISITS,
        Optional.empty(),
        Samples.DAY);
  }

  static FindingCounted counted(int events) {
    return new FindingCounted(
        BATCH, TOP, Map.of("events", Integer.toString(events)), VISITS, Samples.DAY);
  }
}
