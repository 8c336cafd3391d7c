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
class DeliverAidHandler {

  @CommandHandler
  Written handle(
      DeliverAid command,
      MetaData metadata,
      CaseFiles files,
      SecondApprovals seconds,
      KinOnFile kin,
      LiftedKin lifted,
      LineHands lines,
      StaffDirectory staff,
      AidHands own) {
    var file = files.admitted(command.caseId(), command.aidId(), metadata);
    DeliverAidRule.Involved hands =
        file.state()
            .content()
            .map(of -> hands(command, of, new Known(seconds, kin, lines, staff)))
            .orElse(DeliverAidRule.Involved.UNKNOWN);
    CaseState known = lifted.lifted(file.state(), all(command, file.state()));
    List<CaseEvent> facts = DeliverAidRule.decide(command, known, hands).orRefuse();
    facts.stream()
        .flatMap(DeliverAidHandler::paidBy)
        .forEach(fund -> own.require(fund, command.caseId(), command.aidId(), metadata));
    return file.record(facts);
  }

  private static Set<StaffId> all(DeliverAid command, CaseState state) {
    return Stream.concat(
            Stream.of(command.deliveredBy()),
            state.content().stream()
                .flatMap(file -> Stream.ofNullable(file.aids().get(command.aidId())))
                .flatMap(aid -> aid.onTheWay().stream()))
        .collect(Collectors.toSet());
  }

  private static Stream<FundCode> paidBy(CaseEvent fact) {
    return fact instanceof CaseAided aided ? aided.terms().fund().stream() : Stream.empty();
  }

  /** Who tells whose hands it went through. */
  private record Known(
      SecondApprovals seconds, KinOnFile kin, LineHands lines, StaffDirectory staff) {}

  /** A row of the bank is held against its line where it is read. */
  private static Set<StaffId> changed(DeliverAid command, LineHands lines) {
    return switch (command.word()) {
      case STAFF -> lines.changed(command.aidId());
      case BANK -> Set.of();
    };
  }

  private static DeliverAidRule.Involved hands(DeliverAid command, CaseFile file, Known known) {
    Map<String, StaffId> hands =
        switch (file.aids().get(command.aidId())) {
          case AidState.Approved service -> hands(service.proposedBy(), service.approvedBy());
          case AidState.Funded funded -> hands(funded.proposedBy(), funded.approvedBy());
          case null, default -> Map.of();
        };
    List<UnionPath> keepers = file.past().keepersUpTo(file.union());
    SecondApprovals.Seconded seconded =
        known.seconds().of(command.caseId(), command.aidId(), keepers, hands);
    Set<StaffId> related = new HashSet<>(seconded.waiting());
    related.addAll(known.kin().among(Set.of(command.deliveredBy()), command.caseId(), keepers));
    Set<StaffId> approvers = new HashSet<>(seconded.given());
    approvers.addAll(changed(command, known.lines()));
    return new DeliverAidRule.Involved(related, approvers, named(command, hands, known.staff()));
  }

  /** As the directory calls them (ADR 0072); only who is paid as a proxy has to be none of them. */
  private static Set<String> named(
      DeliverAid command, Map<String, StaffId> hands, StaffDirectory staff) {
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

  private static Map<String, StaffId> hands(StaffId proposedBy, StaffId approvedBy) {
    return Map.of(KinConflict.PROPOSED, proposedBy, KinConflict.APPROVED, approvedBy);
  }
}
