package org.warmledger.command.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.PlanLimit;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.PlanTerms;

/** What a spending plan is for: its uses and services, its fund, campaign and period. */
final class PlanPurpose {

  private PlanPurpose() {}

  /** The first limit that what is handed over goes beyond, with what would be within it. */
  static Optional<PlanLimit> beyond(PlanTerms terms, Handed handed) {
    return Stream.of(
            use(terms, handed),
            service(terms, handed),
            fund(terms, handed),
            campaign(terms, handed),
            period(terms, handed))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<PlanLimit> use(PlanTerms terms, Handed handed) {
    return Optional.of(handed.use())
        .filter(use -> !terms.uses().contains(use))
        .map(use -> new PlanLimit(PlanLimit.Which.USE, names(terms.uses()), names(List.of(use))));
  }

  private static Optional<PlanLimit> service(PlanTerms terms, Handed handed) {
    return handed
        .service()
        .filter(kind -> !terms.services().isEmpty() && !terms.services().contains(kind))
        .map(
            kind ->
                new PlanLimit(
                    PlanLimit.Which.SERVICE, names(terms.services()), names(List.of(kind))));
  }

  private static Optional<PlanLimit> fund(PlanTerms terms, Handed handed) {
    return handed.fund().equals(Optional.of(terms.fund()))
        ? Optional.empty()
        : Optional.of(
            new PlanLimit(
                PlanLimit.Which.FUND,
                List.of(terms.fund().value()),
                handed.fund().map(FundCode::value).stream().toList()));
  }

  private static Optional<PlanLimit> campaign(PlanTerms terms, Handed handed) {
    return terms
        .campaign()
        .filter(campaign -> !handed.purpose().campaign().equals(Optional.of(campaign)))
        .map(
            campaign ->
                new PlanLimit(
                    PlanLimit.Which.CAMPAIGN,
                    List.of(campaign),
                    handed.purpose().campaign().stream().toList()));
  }

  private static Optional<PlanLimit> period(PlanTerms terms, Handed handed) {
    return handed.on().isBefore(terms.from()) || handed.on().isAfter(terms.to())
        ? Optional.of(
            new PlanLimit(
                PlanLimit.Which.PERIOD,
                List.of(terms.from().toString(), terms.to().toString()),
                List.of(handed.on().toString())))
        : Optional.empty();
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
