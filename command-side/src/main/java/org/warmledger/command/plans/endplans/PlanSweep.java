package org.warmledger.command.plans.endplans;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Sweep;
import org.warmledger.command.plans.closeplan.ClosePlan;
import org.warmledger.command.plans.endplans.OpenPlans.OpenPlan;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.BusinessCalendar;

/** Closes approved plans once their last day is over; what was left goes back to their funds. */
@Component
class PlanSweep extends Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(PlanSweep.class);
  private static final StaffId ACTOR = new StaffId(WhenPlanApprovedThenItEnds.READER);

  private final OpenPlans open;
  private final Ledger ledger;
  private final BusinessCalendar calendar;

  PlanSweep(OpenPlans open, Ledger ledger, BusinessCalendar calendar) {
    super("plan-ending", Duration.ofSeconds(20), Duration.ofMinutes(5));
    this.open = open;
    this.ledger = ledger;
    this.calendar = calendar;
  }

  /** Ends what is over that day, each by itself: none keeps the others from it. */
  void sweep(LocalDate today) {
    open.over(today).forEach(plan -> close(plan, today));
  }

  private void close(OpenPlan plan, LocalDate today) {
    try {
      ledger.write(new ClosePlan(plan.id(), "", Optional.empty(), today), data(plan), List.of());
    } catch (CommandExecutionException notApproved) {
      // Nobody approved it, and nobody can any more.
      LOG.debug("a plan is not closed yet: {}", notApproved.getMessage());
    } catch (RuntimeException away) {
      LOG.warn("a plan cannot be closed yet: {}", away.getClass().getSimpleName());
    }
  }

  private static CommandData data(OpenPlan plan) {
    return CommandData.of(
        EventContext.ofAutomation(ACTOR, plan.union(), "plan-ending-" + UUID.randomUUID()));
  }

  @Override
  protected void look() {
    sweep(calendar.today());
  }
}
