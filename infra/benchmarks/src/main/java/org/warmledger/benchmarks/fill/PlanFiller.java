package org.warmledger.benchmarks.fill;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedPlan;
import org.warmledger.benchmarks.invented.VisitBody;

/** Draws up and approves the plans that visits hand out under, each when it is first needed. */
final class PlanFiller {

  private static final String DRAWS_UP = "finance@100000";
  private static final String APPROVES = "supervisor@100000";
  private static final String HANDS_OUT = "caseworker@100000";

  private final LedgerClient client;
  private final Filled filled;
  private final Map<String, Optional<String>> plans = new ConcurrentHashMap<>();

  PlanFiller(LedgerClient client, Filled filled) {
    this.client = client;
    this.filled = filled;
  }

  /** Who sends a visit: what is handed out under a plan goes through the hands of its union. */
  static String by(Object sent, String keeper) {
    return sent instanceof InventedPlan.VisitUnderPlan ? HANDS_OUT : keeper;
  }

  /** What is sent of a visit to the household of an ordinal; of one without gifts, as it is. */
  Object sent(VisitBody visit, long household) {
    if (visit.money().isEmpty() && visit.goods().isEmpty()) {
      return visit;
    }
    InventedPlan plan = InventedPlan.of(visit.occurredOn());
    return planFor(visit.occurredOn(), household)
        .<Object>map(id -> plan.visit(visit, id, household))
        .orElse(visit);
  }

  private Optional<String> planFor(LocalDate day, long household) {
    String key = "demo-plan-" + day.getYear() + "-" + household / InventedPlan.HOUSEHOLDS;
    return plans.computeIfAbsent(key, unused -> approved(InventedPlan.of(day), key));
  }

  private Optional<String> approved(InventedPlan plan, String key) {
    Answer drawnUp = answered(client.post(DRAWS_UP, "/api/spending-plans", plan.plan(), key));
    if (!drawnUp.isAccepted()) {
      return Optional.empty();
    }
    String id = drawnUp.text("planId");
    Answer approved =
        answered(
            client.decide(
                APPROVES,
                "/api/spending-plans/" + id + "/approval",
                plan.approval(),
                key + "-yes",
                client.shown(drawnUp, Optional.of(plan.plan().fund()))));
    return Optional.of(id).filter(known -> approved.isAccepted());
  }

  private Answer answered(Answer answer) {
    filled.answered(answer);
    return answer;
  }
}
