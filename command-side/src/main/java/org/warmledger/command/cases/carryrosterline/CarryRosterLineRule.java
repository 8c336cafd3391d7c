package org.warmledger.command.cases.carryrosterline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.BillRule;
import org.warmledger.command.giving.Billed;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;

/**
 * A line reaches its file once, while the file is open and the rules of giving allow it still. Its
 * three facts are written at once, so that nobody finds the aid approved and looks for its funds.
 */
public final class CarryRosterLineRule {

  private CarryRosterLineRule() {}

  /** Decides about a line that a fund pays. */
  public static Decision<CaseEvent> decide(
      CarryRosterLine command, CaseState state, FundFacts fund) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open -> decide(command, open.file(), fund);
      case CaseState.Closed closed ->
          isOn(closed.file(), command)
              ? Decision.alreadySo()
              : Decision.reject(RejectionCode.C05_AID_AFTER_END);
    };
  }

  private static Decision<CaseEvent> decide(
      CarryRosterLine command, CaseFile file, FundFacts fund) {
    return isOn(file, command)
        ? Decision.alreadySo()
        : refusal(command, file, fund)
            .map(Decision::<CaseEvent>reject)
            .orElseGet(() -> new Decision.Accepted<>(facts(command, file, fund)));
  }

  private static boolean isOn(CaseFile file, CarryRosterLine command) {
    return file.aids().containsKey(command.aidId());
  }

  private static Optional<RejectionCode> refusal(
      CarryRosterLine command, CaseFile file, FundFacts fund) {
    return LifterRule.refusal(file, underWay(command))
        .or(() -> AidDates.refusal(file, command.approvedOn()))
        .or(
            () ->
                GivingRule.toApprove(
                    file, command.terms(), command.approvedOn(), Optional.of(fund)))
        .or(() -> BillRule.refusal(file, Billed.of(command.bills(), command.terms())))
        .or(() -> CapRule.refusal(file, command.terms(), command.approvedOn(), fund));
  }

  private static LifterRule.UnderWay underWay(CarryRosterLine command) {
    return new LifterRule.UnderWay(
        Stream.of(command.proposedBy(), command.approvedBy()).collect(Collectors.toSet()),
        command.proposedOn());
  }

  private static List<CaseEvent> facts(CarryRosterLine command, CaseFile file, FundFacts fund) {
    return List.of(
        proposed(command, file),
        new AidApproved(
            command.caseId(),
            file.union(),
            command.aidId(),
            file.personal(command.reason()),
            Optional.of(command.seen()),
            Optional.empty(),
            Optional.empty(),
            command.approvedBy(),
            command.approvedOn()),
        new AidFunded(
            command.caseId(),
            file.union(),
            command.aidId(),
            fund.fund(),
            command.commitment(),
            command.fundVersion(),
            command.approvedOn()));
  }

  private static AidProposed proposed(CarryRosterLine command, CaseFile file) {
    return new AidProposed(
        command.caseId(),
        file.union(),
        command.aidId(),
        command.terms(),
        file.personal(command.reason()),
        command.proposedBy(),
        Optional.of(command.bills()).filter(bills -> !bills.all().isEmpty()).map(file::personal),
        command.proposedOn());
  }
}
