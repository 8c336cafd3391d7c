package org.warmledger.query.plans;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/**
 * A spending plan as answers show it.
 *
 * @param times how often something was handed over under it
 * @param used money that was handed over under it
 */
record PlanView(
    String planId,
    String title,
    NamedUnion union,
    PlanState state,
    @JsonUnwrapped PlanTerms terms,
    String drawnUpBy,
    LocalDate drawnUpOn,
    Optional<String> decidedBy,
    Optional<String> reason,
    long times,
    Fen used,
    long version) {

  static PlanView of(PlanBook plan, NamedUnion union) {
    return new PlanView(
        plan.planId(),
        plan.title(),
        union,
        plan.state(),
        plan.terms(),
        plan.drawnUpBy(),
        plan.drawnUpOn(),
        plan.decidedBy(),
        plan.reason(),
        plan.times(),
        new Fen(plan.usedFen()),
        plan.version());
  }
}
