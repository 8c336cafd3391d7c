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
      case AID -> ofFile(item);
      case REPAYMENT -> ofFile(item);
      case REPAYMENT_REVERSAL -> ofFile(item);
      case ROSTER -> rosters.subjects(item.rosterId().orElseThrow());
      case MOVEMENT -> ofFunds(item);
      case PLAN -> ofFunds(item);
      case CORRECTION ->
          rosters.subjects(item.rosterId().orElseThrow(), item.beside().line().orElseThrow());
      case SECOND_APPROVAL -> ofFile(item);
      case ERASURE -> ofFile(item);
      case IMPORT -> Set.of();
      case APPEAL -> ofFile(item);
      case OBJECTION -> ofFile(item);
    };
  }

  private static Set<String> ofFile(ApprovalView item) {
    return ids(item.caseId(), item.aidId(), item.beside().personId());
  }

  private static Set<String> ofFunds(ApprovalView item) {
    return ids(
        item.fund().map(FundCode::value),
        item.aboutFund().movement().flatMap(one -> one.other()).map(FundCode::value),
        item.planId(),
        item.aboutFund().movementId());
  }

  @SafeVarargs
  private static Set<String> ids(Optional<String>... some) {
    return Stream.of(some).flatMap(Optional::stream).collect(Collectors.toSet());
  }
}
