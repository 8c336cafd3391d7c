package org.warmledger.command.cases.deliveraid;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidHands;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftedKin;
import org.warmledger.command.checks.findings.KinOnFile;
import org.warmledger.command.checks.findings.SecondApprovals;
import org.warmledger.command.checks.flags.KinConflict;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.staff.StaffDirectory;

/** Writes that aid was handed over, unless its approval waits for a second one. */
@Component
record DeliverAidHandler(
    SecondApprovals seconds,
    KinOnFile kin,
    LiftedKin lifted,
    LineHands lines,
    StaffDirectory staff,
    AidHands own) {

  @CommandHandler
  Written handle(DeliverAid command, MetaData metadata, CaseFiles files) {
    var file = files.admitted(command.caseId(), command.aidId(), metadata);
    DeliverAidRule.Involved hands =
        file.state()
            .content()
            .map(of -> hands(command, of))
            .orElse(DeliverAidRule.Involved.UNKNOWN);
    CaseState known = lifted.lifted(file.state(), command.aidId(), command.deliveredBy());
    List<CaseEvent> facts = DeliverAidRule.decide(command, known, hands).orRefuse();
    facts.stream()
        .flatMap(DeliverAidHandler::paidBy)
        .forEach(fund -> own.require(fund, command.caseId(), command.aidId(), metadata));
    return file.record(facts);
  }

  private static Stream<FundCode> paidBy(CaseEvent fact) {
    return fact instanceof CaseAided aided ? aided.terms().fund().stream() : Stream.empty();
  }

  /** A row of the bank is held against its line where it is read. */
  private Set<StaffId> changed(DeliverAid command) {
    return switch (command.word()) {
      case STAFF -> lines.changed(command.aidId());
      case BANK -> Set.of();
    };
  }

  private DeliverAidRule.Involved hands(DeliverAid command, CaseFile file) {
    Map<String, StaffId> hands =
        file.aids().get(command.aidId()) instanceof AidState.Promised aid
            ? Map.of(KinConflict.PROPOSED, aid.proposedBy(), KinConflict.APPROVED, aid.approvedBy())
            : Map.of();
    List<UnionPath> keepers = file.past().keepersUpTo(file.union());
    SecondApprovals.Seconded seconded =
        seconds.of(command.caseId(), command.aidId(), keepers, hands);
    Set<StaffId> related = new HashSet<>(seconded.waiting());
    related.addAll(kin.among(Set.of(command.deliveredBy()), command.caseId(), keepers));
    Set<StaffId> approvers = new HashSet<>(seconded.given());
    approvers.addAll(changed(command));
    return new DeliverAidRule.Involved(related, approvers, named(command, hands));
  }

  /** As the directory calls them (ADR 0072); only who is paid as a proxy has to be none of them. */
  private Set<String> named(DeliverAid command, Map<String, StaffId> hands) {
    if (command.payee().proxy().isEmpty()) {
      return Set.of();
    }
    Set<String> accounts =
        Stream.concat(hands.values().stream(), Stream.of(command.deliveredBy()))
            .map(StaffId::value)
            .collect(Collectors.toSet());
    return staff.of(accounts).stream()
        .flatMap(member -> member.name().stream())
        .collect(Collectors.toSet());
  }
}
