package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import java.util.Set;
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
record ApproveAidHandler(
    ShownFunds funds, OtherFiles others, SecondApprovals seconded, LiftedKin kin) {

  @CommandHandler
  Written handle(ApproveAid command, MetaData metadata, CaseFiles files) {
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
    Set<StaffId> seconds = seconds(command, file.state());
    return file.decide(
        state ->
            ApproveAidRule.decide(
                command,
                kin.lifted(state, command.aidId(), command.approvedBy()),
                file.version(),
                fund,
                seconds));
  }

  private Set<StaffId> seconds(ApproveAid command, CaseState state) {
    return state
        .content()
        .flatMap(
            file ->
                file.aid(command.aidId())
                    .flatMap(AidState::proposer)
                    .map(
                        proposer ->
                            seconded.given(
                                command.caseId(),
                                command.aidId(),
                                file.past().keepersUpTo(file.union()),
                                proposer)))
        .orElse(Set.of());
  }
}
