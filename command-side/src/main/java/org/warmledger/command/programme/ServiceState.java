package org.warmledger.command.programme;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.values.AidTerms;

/** The life of a service: provided, and perhaps taken back. */
sealed interface ServiceState {

  /** Nobody recorded it. */
  record Unknown() implements ServiceState {}

  /** It counts. */
  record Provided(ServiceProvided fact) implements ServiceState {}

  /** It was entered wrongly. */
  record Reversed(ServiceProvided fact, ServiceReversed by) implements ServiceState {}

  /**
   * A service on a file is provided while that is open (C03, C05), out of a fund that may be used
   * for it (C03, C04, C23).
   *
   * @param file that it is on, if on one
   */
  static Decision<ServiceProvided> decide(
      ProvideService command, Optional<CaseFile> file, ServiceState state) {
    return switch (state) {
      case Unknown unknown ->
          refusal(command, file)
              .map(Decision::<ServiceProvided>reject)
              .orElseGet(() -> Decision.accept(command.fact()));
      case Provided provided -> Decision.alreadySo();
      case Reversed reversed -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static Optional<RejectionCode> refusal(ProvideService command, Optional<CaseFile> file) {
    ServiceProvided fact = command.fact();
    if (fact.fund().isPresent() && command.fund().isEmpty()) {
      return Optional.of(RejectionCode.UNKNOWN_FUND);
    }
    return file.flatMap(known -> AidDates.refusal(known, fact.occurredOn()))
        .or(() -> command.fund().flatMap(fund -> refusal(fact, file, fund)));
  }

  private static Optional<RejectionCode> refusal(
      ServiceProvided fact, Optional<CaseFile> file, FundFacts fund) {
    Activity activity = Activity.of(fact);
    AidTerms terms =
        new AidTerms(activity.category(), fact.fund(), fact.campaign(), fact.money(), fact.goods());
    return file.map(known -> FundUseRule.refusal(known, terms, fact.occurredOn(), fund))
        .orElseGet(() -> ActivityFundRule.refusal(activity, fund));
  }

  /** A service is reversed once, not before it was provided (C29). */
  static Decision<ServiceReversed> decide(ReverseService command, ServiceState state) {
    return switch (state) {
      case Unknown unknown -> Decision.reject(RejectionCode.SERVICE_NOT_FOUND);
      case Provided provided when command.occurredOn().isBefore(provided.fact().occurredOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Provided provided -> Decision.accept(reversed(command, provided.fact()));
      case Reversed done when done.by().equals(reversed(command, done.fact())) ->
          Decision.alreadySo();
      case Reversed other -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static ServiceReversed reversed(ReverseService command, ServiceProvided fact) {
    return new ServiceReversed(
        fact.serviceId(), fact.union(), command.reason(), command.occurredOn());
  }

  static ServiceState evolve(ServiceState state, ServiceReversed event) {
    return switch (state) {
      case Provided provided -> new Reversed(provided.fact(), event);
      case Unknown unknown -> throw new IllegalStateException("a service starts by being provided");
      case Reversed reversed -> throw new IllegalStateException("a service is reversed once");
    };
  }
}
