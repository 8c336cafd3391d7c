package org.warmledger.query.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.rosters.RosterLookup;

/**
 * Says of everything that waits what is open about it, as the page of each says: nobody is told of
 * nothing because a list left it out.
 */
@Component
record Alerts(OpenFindings findings, RosterLookup rosters) {

  List<ApprovalView> beside(List<ApprovalView> items, Caller caller) {
    List<OpenFindings.About> open =
        findings.each(caller.union(), items.stream().map(this::subjects).toList());
    return IntStream.range(0, items.size())
        .mapToObj(at -> items.get(at).with(open.get(at)))
        .toList();
  }

  /** By what findings about it are known; an import has none before it is written. */
  private Set<String> subjects(ApprovalView item) {
    return switch (item.kind()) {
      case ROSTER -> rosters.subjects(item.which().rosterId().orElseThrow());
      case MOVEMENT, PLAN -> ofFunds(item);
      case CORRECTION ->
          rosters.subjects(
              item.which().rosterId().orElseThrow(), item.beside().line().orElseThrow());
      case IMPORT -> Set.of();
      case AID, REPAYMENT, REPAYMENT_REVERSAL, SECOND_APPROVAL, ERASURE, APPEAL, OBJECTION ->
          ids(item.which().caseId(), item.which().aidId(), item.which().personId());
    };
  }

  private static Set<String> ofFunds(ApprovalView item) {
    return ids(
        item.toGive().fund().map(FundCode::value),
        item.particulars().movement().flatMap(one -> one.other()).map(FundCode::value),
        item.which().planId(),
        item.which().movementId());
  }

  @SafeVarargs
  private static Set<String> ids(Optional<String>... some) {
    return Stream.of(some).flatMap(Optional::stream).collect(Collectors.toSet());
  }
}
