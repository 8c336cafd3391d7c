package org.warmledger.command.programme.provideservice;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.ActivityRule;
import org.warmledger.command.programme.ActivityState;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/**
 * A service on a file is provided while that is open (C03, C05). Money and goods go with it to
 * people without one, and as no aid to anybody (AID_BELONGS_ON_FILE), out of a fund that may be
 * used for it (C03, C23).
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
      ActivityState<ServiceProvided, ServiceReversed> state,
      Optional<CaseFile> file,
      Optional<FundFacts> fund) {
    ServiceProvided fact = provided(command);
    return ActivityRule.toRecord(fact, state, Activity.of(fact), file, fund);
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
        command.receipt(),
        command.payee(),
        command.plan(),
        command.past(),
        command.note(),
        command.occurredOn());
  }
}
