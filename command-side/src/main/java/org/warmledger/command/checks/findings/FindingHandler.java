package org.warmledger.command.checks.findings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.NamesOnStreams;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.FindingEvent;

/** The checks raise, count and clear findings; somebody who may know of one ends it. */
@Component
class FindingHandler {

  @CommandHandler
  Written handle(RaiseFinding command, FindingFiles findings) {
    return findings
        .loadOrCreate(command.findingId())
        .decide(finding -> FindingRule.decide(command, finding));
  }

  @CommandHandler
  Written handle(CountFinding command, FindingFiles findings) {
    return findings
        .loadOrCreate(command.findingId())
        .decide(finding -> FindingRule.decide(command, finding));
  }

  @CommandHandler
  Written handle(ClearFinding command, FindingFiles findings) {
    return findings
        .loadOrCreate(command.findingId())
        .decide(finding -> FindingRule.decide(command, finding));
  }

  @CommandHandler
  Written handle(
      AssignFinding command, MetaData metadata, FindingFiles findings, Colleagues staff) {
    return findings.decide(
        command.findingId(),
        metadata,
        finding ->
            AssignFindingRule.decide(command, finding, staff.of(command.inCharge(), finding)));
  }

  @CommandHandler
  Written handle(
      EndFinding command,
      MetaData metadata,
      FindingFiles findings,
      ConcernedStaff staff,
      NamesOnStreams names) {
    var finding = findings.admitted(command.findingId(), metadata);
    Concerned concerned = staff.of(finding.state(), command.by());
    return answered(finding, EndFindingRule.decide(command, finding.state(), concerned), names);
  }

  @CommandHandler
  Written handle(
      ApproveSecond command,
      MetaData metadata,
      FindingFiles findings,
      ConcernedStaff staff,
      ShownAid shown,
      NamesOnStreams names) {
    var finding = findings.admitted(command.findingId(), metadata);
    FindingState state = finding.state();
    Decision<FindingEvent> decision =
        ApproveSecondRule.decide(command, state, staff.of(state, command.approvedBy()));
    if (!decision.orRefuse().isEmpty()) {
      shown.require(state.cause().orElseThrow(), command.shown());
    }
    return answered(finding, decision, names);
  }

  /** An answer is kept readable: it names nobody whom the finding is about. */
  private static Written answered(
      LoadedStream<FindingEvent, FindingState> finding,
      Decision<FindingEvent> decision,
      NamesOnStreams names) {
    List<FindingEvent> facts = decision.orRefuse();
    OpenTexts.in(facts.stream()).refuse(() -> names.of(finding.state().restsOn()));
    return finding.record(facts);
  }
}
