package org.warmledger.command.cases.deliveraid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.checks.findings.SecondApprovals;
import org.warmledger.command.checks.flags.KinConflict;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.StaffId;

/** Writes that aid was handed over, unless its approval waits for a second one. */
@Component
class DeliverAidHandler {

  @CommandHandler
  Written handle(DeliverAid command, MetaData metadata, CaseFiles files, SecondApprovals seconds) {
    var file = files.admitted(command.caseId(), metadata);
    Set<StaffId> kin =
        file.state().content().map(known -> kin(command, known, seconds)).orElseGet(Set::of);
    List<CaseEvent> facts = DeliverAidRule.decide(command, file.state(), kin).orRefuse();
    return file.record(facts);
  }

  private static Set<StaffId> kin(DeliverAid command, CaseFile file, SecondApprovals seconds) {
    Map<String, StaffId> hands =
        switch (file.aids().get(command.aidId())) {
          case AidState.Approved service -> hands(service.proposedBy(), service.approvedBy());
          case AidState.Funded funded -> hands(funded.proposedBy(), funded.approvedBy());
          case null, default -> Map.of();
        };
    return seconds.missing(
        command.caseId(), command.aidId(), file.union(), file.household(), hands);
  }

  private static Map<String, StaffId> hands(StaffId proposedBy, StaffId approvedBy) {
    return Map.of(KinConflict.PROPOSED, proposedBy, KinConflict.APPROVED, approvedBy);
  }
}
