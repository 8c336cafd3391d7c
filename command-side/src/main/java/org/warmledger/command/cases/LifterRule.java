package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.ids.StaffId;

/**
 * Whoever took out of the way what kept aid from a household is no hand in what was under way to it
 * then (C13): neither on a roster nor under a spending plan, which stand on no file yet (ADR 0099).
 */
public final class LifterRule {

  private LifterRule() {}

  /**
   * What goes to households before it stands on their files.
   *
   * @param hands through which it goes
   * @param since when it was drawn up
   */
  public record UnderWay(Set<StaffId> hands, LocalDate since) {

    public UnderWay {
      hands = Set.copyOf(hands);
    }
  }

  /** Why that somebody hands nothing over to that household under the plan. */
  public static Optional<RejectionCode> refusal(CaseState state, PlanState plan, StaffId carrying) {
    return state
        .content()
        .flatMap(
            file ->
                plan.content()
                    .map(sheet -> new UnderWay(hands(plan, carrying), sheet.drawnUpOn()))
                    .flatMap(money -> refusal(file, money)));
  }

  /** Through whose hands goes what is handed over under the plan. */
  public static Set<StaffId> hands(PlanState plan, StaffId carrying) {
    return Stream.concat(
            plan.content().map(PlanSheet::drawnUpBy).stream(),
            Stream.concat(plan.approver().stream(), Stream.of(carrying)))
        .collect(Collectors.toSet());
  }

  /** Why it does not go to that household through those hands. */
  public static Optional<RejectionCode> refusal(CaseFile file, UnderWay money) {
    return money.hands().stream().anyMatch(hand -> file.past().isLiftedBy(hand, money.since()))
        ? Optional.of(RejectionCode.C13_SAME_HANDS)
        : Optional.empty();
  }
}
