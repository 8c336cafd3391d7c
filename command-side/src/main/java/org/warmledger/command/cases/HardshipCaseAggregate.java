package org.warmledger.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.cases.appealexclusion.AppealExclusion;
import org.warmledger.command.cases.appealexclusion.AppealExclusionRule;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.carryrosterline.CarryRosterLine;
import org.warmledger.command.cases.carryrosterline.CarryRosterLineRule;
import org.warmledger.command.cases.checkmeans.CheckMeans;
import org.warmledger.command.cases.checkmeans.CheckMeansRule;
import org.warmledger.command.cases.completefollowup.CompleteFollowUp;
import org.warmledger.command.cases.completefollowup.CompleteFollowUpRule;
import org.warmledger.command.cases.confirmpaper.ConfirmPaper;
import org.warmledger.command.cases.confirmpaper.ConfirmPaperRule;
import org.warmledger.command.cases.decideappeal.DecideAppeal;
import org.warmledger.command.cases.decideappeal.DecideAppealRule;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.cases.fundaid.FundAid;
import org.warmledger.command.cases.fundaid.FundAidRule;
import org.warmledger.command.cases.lapseaid.LapseAid;
import org.warmledger.command.cases.lapseaid.LapseAidRule;
import org.warmledger.command.cases.proposeaid.ProposeAid;
import org.warmledger.command.cases.proposeaid.ProposeAidRule;
import org.warmledger.command.cases.publishnotice.PublishNotice;
import org.warmledger.command.cases.publishnotice.PublishNoticeRule;
import org.warmledger.command.cases.raiseobjection.RaiseObjection;
import org.warmledger.command.cases.raiseobjection.RaiseObjectionRule;
import org.warmledger.command.cases.recordpastaid.RecordPastAid;
import org.warmledger.command.cases.recordpastaid.RecordPastAidRule;
import org.warmledger.command.cases.refusefunds.RefuseFunds;
import org.warmledger.command.cases.refusefunds.RefuseFundsRule;
import org.warmledger.command.cases.rejectaid.RejectAid;
import org.warmledger.command.cases.rejectaid.RejectAidRule;
import org.warmledger.command.cases.resolveobjection.ResolveObjection;
import org.warmledger.command.cases.resolveobjection.ResolveObjectionRule;
import org.warmledger.command.cases.transfercase.TransferCase;
import org.warmledger.command.cases.transfercase.TransferCaseRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;

/** Stream of one file: routes commands to their rules and folds what happened. */
@Aggregate
public class HardshipCaseAggregate {

  @AggregateIdentifier private @Nullable String stream;
  private CaseState state = HardshipCase.unopened();

  @CommandHandlerInterceptor
  void admit(CommandMessage<?> command) {
    Gate.admit(state, getVersion(), command.getMetaData());
  }

  @CommandHandler
  Written handle(CompleteFollowUp command) {
    return record(CompleteFollowUpRule.decide(command, state));
  }

  @CommandHandler
  Written handle(ProposeAid command) {
    return record(ProposeAidRule.decide(command, state));
  }

  @CommandHandler
  Written handle(ApproveAid command, FundDirectory funds) {
    Optional<FundFacts> fund = AidRules.fund(state, command.aidId()).flatMap(funds::find);
    return record(ApproveAidRule.decide(command.seeing(getVersion(), fund), state));
  }

  @CommandHandler
  Written handle(RejectAid command) {
    return record(RejectAidRule.decide(command, state));
  }

  @CommandHandler
  Written handle(DeliverAid command) {
    return record(DeliverAidRule.decide(command, state));
  }

  @CommandHandler
  Written handle(RecordPastAid command) {
    return record(RecordPastAidRule.decide(command, state));
  }

  @CommandHandler
  Written handle(FundAid command) {
    return record(FundAidRule.decide(command, state));
  }

  @CommandHandler
  Written handle(RefuseFunds command) {
    return record(RefuseFundsRule.decide(command, state));
  }

  @CommandHandler
  Written handle(LapseAid command) {
    return record(LapseAidRule.decide(command, state));
  }

  @CommandHandler
  Written handle(CarryRosterLine command) {
    return record(CarryRosterLineRule.decide(command, state));
  }

  @CommandHandler
  Written handle(TransferCase command) {
    return record(TransferCaseRule.decide(command, state));
  }

  @CommandHandler
  Written handle(PublishNotice command) {
    return record(PublishNoticeRule.decide(command, state));
  }

  @CommandHandler
  Written handle(RaiseObjection command) {
    return record(RaiseObjectionRule.decide(command, state));
  }

  @CommandHandler
  Written handle(ResolveObjection command) {
    return record(ResolveObjectionRule.decide(command, state));
  }

  @CommandHandler
  Written handle(CheckMeans command) {
    return record(CheckMeansRule.decide(command, state));
  }

  @CommandHandler
  Written handle(AppealExclusion command) {
    return record(AppealExclusionRule.decide(command, state));
  }

  @CommandHandler
  Written handle(DecideAppeal command) {
    return record(DecideAppealRule.decide(command, state));
  }

  @CommandHandler
  Written handle(ConfirmPaper command) {
    return record(ConfirmPaperRule.decide(command, state));
  }

  /** Writes what was decided, or refuses. */
  public Written record(Decision<CaseEvent> decision) {
    return record(decision.orRefuse());
  }

  /** Writes facts. */
  public Written record(List<? extends CaseEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
    return new Written(toString(), getVersion());
  }

  @EventSourcingHandler
  void on(CaseEvent event) {
    stream = event.caseId().value();
    state = HardshipCase.evolve(state, event);
  }

  /** The file as it stands. */
  public CaseState state() {
    return state;
  }

  /** Sequence of its last event. */
  public long version() {
    return getVersion();
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
