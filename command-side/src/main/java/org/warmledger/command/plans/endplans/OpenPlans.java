package org.warmledger.command.plans.endplans;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;

/** Plans that were drawn up and have not ended, as the automation has read them. */
@Component
record OpenPlans(JdbcTemplate jdbc) {

  /** A plan and whose it is. */
  record OpenPlan(PlanId id, UnionPath union) {}

  void add(PlanId plan, UnionPath union, LocalDate until) {
    jdbc.update(
        "insert into spending_plan_open (plan_id, union_path, until) values (?, ?, ?)"
            + " on conflict do nothing",
        plan.value(),
        union.value(),
        until);
  }

  void remove(PlanId plan) {
    jdbc.update("delete from spending_plan_open where plan_id = ?", plan.value());
  }

  /** Those whose last day is before that. */
  List<OpenPlan> over(LocalDate today) {
    return jdbc.query(
        "select plan_id, union_path from spending_plan_open where until < ? order by until",
        (row, n) -> new OpenPlan(new PlanId(row.getString(1)), new UnionPath(row.getString(2))),
        today);
  }
}
