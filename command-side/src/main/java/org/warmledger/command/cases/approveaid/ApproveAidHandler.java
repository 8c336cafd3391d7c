package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftedKin;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.checks.findings.SecondApprovals;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.StaffId;

/** Writes that aid is approved, and which version of the file and of its fund was shown. */
@Component
class ApproveAidHandler {

  @CommandHandler
  Written handle(
      ApproveAid command,
      MetaData metadata,
      CaseFiles files,
      ShownFunds funds,
      OtherFiles others,
      SecondApprovals seconded,
      LiftedKin kin) {
    var file = files.admitted(command.caseId(), metadata);
    Optional<FundFacts> fund =
        AidRules.waiting(file.state(), command.aidId())
            .flatMap(
                terms ->
                    terms
                        .fund()
                        .flatMap(
                            code ->
                                funds.find(
                                    code, metadata, FundAmounts.of(terms), command.occurredOn())))
            .map(shown -> others.asked(shown, file.state().content()));
    Set<StaffId> seconds = seconds(command, file.state(), seconded);
    return file.decide(
        state ->
            ApproveAidRule.decide(
                command, kin.lifted(state, hands(command, state)), file.version(), fund, seconds));
  }

  private static Set<StaffId> hands(ApproveAid command, CaseState state) {
    return Stream.concat(
            Stream.of(command.approvedBy()),
            state.content().stream()
                .flatMap(file -> Stream.ofNullable(file.aids().get(command.aidId())))
                .flatMap(aid -> aid.onTheWay().stream()))
        .collect(Collectors.toSet());
  }

  private static Set<StaffId> seconds(ApproveAid command, CaseState state, SecondApprovals kin) {
    return state
        .content()
        .flatMap(
            file ->
                Optional.ofNullable(file.aids().get(command.aidId()))
                    .flatMap(AidState::proposer)
                    .map(
                        proposer ->
                            kin.given(
                                command.caseId(),
                                command.aidId(),
                                file.past().keepersUpTo(file.union()),
                                proposer)))
        .orElse(Set.of());
  }
}
