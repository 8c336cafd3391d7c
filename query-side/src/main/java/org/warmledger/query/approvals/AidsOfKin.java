package org.warmledger.query.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.EventRef;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.casedetails.FileAids;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casehistory.CaseHistories;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.findings.OpenFindings.SecondApproval;

/**
 * Aid on its way that went through the hands of kin, for whoever had no hand in it and is no kin
 * either (C25).
 */
@Component
record AidsOfKin(OpenFindings findings, CaseHistories histories, FileAids files, KinOfFiles kin) {

  /** One of them, and the finding that says so. */
  record OfKin(SecondApproval finding, Aid aid) {}

  List<OfKin> waitingFor(Caller caller, UnionCode union) {
    String id = caller.id().value();
    List<SecondApproval> ofOthers =
        findings.secondApprovals(union).stream().filter(one -> !one.staff().equals(id)).toList();
    FileAids.Of aids =
        files.of(ofOthers.stream().flatMap(one -> one.caseId().stream()).distinct().toList());
    List<SecondApproval> some =
        ofOthers.stream()
            .filter(one -> one.caseId().filter(aids::isAnyOnTheWay).isPresent())
            .toList();
    Map<EventRef, AidId> asked =
        histories.aidsAskedFor(some.stream().flatMap(one -> one.evidence().stream()).toList());
    return some.stream()
        .flatMap(one -> aid(one, asked, aids).map(aid -> new OfKin(one, aid)).stream())
        .filter(one -> one.aid().state().isOnTheWay() && !one.aid().isFromHandsOf(id))
        .filter(AidsOfKin::isWaiting)
        .filter(one -> !isKin(caller, one.finding()))
        .toList();
  }

  /** Whoever stood for it and had another hand in it since is no second. */
  private static boolean isWaiting(OfKin one) {
    return one.finding().secondedBy().stream().allMatch(one.aid()::isFromHandsOf);
  }

  private boolean isKin(Caller caller, SecondApproval one) {
    return one.caseId().filter(file -> kin.isKin(caller.id(), file, one.union())).isPresent();
  }

  private static Optional<Aid> aid(
      SecondApproval one, Map<EventRef, AidId> asked, FileAids.Of aids) {
    return one.evidence().stream()
        .flatMap(place -> Stream.ofNullable(asked.get(place)))
        .flatMap(id -> aids.find(id).stream())
        .findFirst();
  }
}
