package org.warmledger.command.programme.provideservice;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.giving.Served;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.ServiceState;
import org.warmledger.events.ServiceProvided;

/**
 * A service on a file is provided while that is open (C03, C05), out of a fund that may be used for
 * it (C03, C04, C23).
 */
public final class ProvideServiceRule {

  private ProvideServiceRule() {}

  /**
   * Decides.
   *
   * @param file that it is on, if on one
   * @param fund that it names; absent when none is open by that code
   */
  public static Decision<ServiceProvided> decide(
      ProvideService command,
      ServiceState state,
      Optional<CaseFile> file,
      Optional<FundFacts> fund) {
    ServiceProvided fact = provided(command);
    return switch (state) {
      case ServiceState.Unknown unknown ->
          refusal(fact, file, fund)
              .map(Decision::<ServiceProvided>reject)
              .orElseGet(() -> Decision.accept(fact));
      case ServiceState.Provided provided -> Decision.alreadySo();
      case ServiceState.Reversed reversed -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static ServiceProvided provided(ProvideService command) {
    return new ServiceProvided(
        command.serviceId(),
        command.union(),
        command.kind(),
        command.category(),
        command.transport(),
        command.caseId(),
        command.campaign(),
        command.fund(),
        command.counts(),
        command.money(),
        command.goods(),
        command.note(),
        command.occurredOn());
  }

  private static Optional<RejectionCode> refusal(
      ServiceProvided fact, Optional<CaseFile> file, Optional<FundFacts> fund) {
    if (fact.fund().isPresent() && fund.isEmpty()) {
      return Optional.of(RejectionCode.UNKNOWN_FUND);
    }
    return file.flatMap(known -> AidDates.refusal(known, fact.occurredOn()))
        .or(() -> fund.flatMap(known -> refusal(fact, file, known)));
  }

  private static Optional<RejectionCode> refusal(
      ServiceProvided fact, Optional<CaseFile> file, FundFacts fund) {
    Activity activity = Activity.of(fact);
    Served served = file.<Served>map(known -> known).orElse(activity);
    return FundUseRule.refusal(served, activity.category(), fact.occurredOn(), fund);
  }
}
