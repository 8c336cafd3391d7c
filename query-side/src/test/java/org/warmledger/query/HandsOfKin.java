package org.warmledger.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingSecondApproved;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.KnownBy;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** A file on which kin had a hand in aid that waits, and in aid that was handed over (C25). */
final class HandsOfKin {

  private static final CaseId FILE = new CaseId("case-kin");
  private static final String KIN = "supervisor9@410803";

  private HandsOfKin() {}

  static LedgerEvent[] facts(KeyedHash hash) {
    CaseArchived file = Like.sample(CaseArchived.class).with(CaseArchived::caseId, FILE).made();
    Set<String> marks = new KnownBy(hash).of(file.household());
    return new LedgerEvent[] {
      declared("supervisor5@410803", List.copyOf(marks)),
      declared("supervisor6@410803", List.of("somebody else")),
      file,
      asked("aid-kin", KIN, "SZ-1"),
      approved("aid-kin"),
      asked("aid-gone", KIN, "SZ-1"),
      approved("aid-gone"),
      Like.sample(CaseAided.class)
          .with(CaseAided::caseId, FILE)
          .with(CaseAided::aidId, new AidId("aid-gone"))
          .made(),
      found("finding-kin", 1, "aid.proposed"),
      found("finding-gone", 3, "aid.proposed"),
      found("finding-delivered", 5, "case.aided")
    };
  }

  /** Its finding is let be, and then seconded by whoever approved it: neither is a second. */
  static List<FindingEvent> answers() {
    FindingId finding = new FindingId("finding-kin");
    return List.of(
        Like.sample(FindingDismissed.class).with(FindingDismissed::findingId, finding).made(),
        Like.sample(FindingSecondApproved.class)
            .with(FindingSecondApproved::findingId, finding)
            .with(FindingSecondApproved::approvedBy, new StaffId("supervisor7@410803"))
            .made());
  }

  private static StaffDeclared declared(String staff, List<String> marks) {
    return Like.sample(StaffDeclared.class)
        .with(StaffDeclared::staff, new StaffId(staff))
        .with(StaffDeclared::hashes, marks)
        .made();
  }

  static AidProposed asked(String aid, String by, String fund) {
    AidProposed sample = Like.sample(AidProposed.class).made();
    return Like.the(sample)
        .with(AidProposed::caseId, FILE)
        .with(AidProposed::aidId, new AidId(aid))
        .with(AidProposed::proposedBy, new StaffId(by))
        .with(
            AidProposed::terms,
            Like.the(sample.terms()).with(AidTerms::fund, Optional.of(new FundCode(fund))).made())
        .made();
  }

  private static AidApproved approved(String aid) {
    return Like.sample(AidApproved.class)
        .with(AidApproved::caseId, FILE)
        .with(AidApproved::aidId, new AidId(aid))
        .with(AidApproved::approvedBy, new StaffId("supervisor7@410803"))
        .made();
  }

  private static FindingRaised found(String id, long sequence, String fact) {
    return Like.sample(FindingRaised.class)
        .with(FindingRaised::findingId, new FindingId(id))
        .with(FindingRaised::code, "C25_KIN_CONFLICT")
        .with(FindingRaised::subject, new FindingSubject(SubjectKind.CASE, FILE.value()))
        .with(FindingRaised::evidence, List.of(new EventRef(FILE.value(), sequence, fact)))
        .with(FindingRaised::particulars, Map.of("staff", KIN))
        .made();
  }
}
