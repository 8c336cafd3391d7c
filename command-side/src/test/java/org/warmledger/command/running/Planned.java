package org.warmledger.command.running;

import java.time.Instant;
import java.time.LocalDate;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.platform.testkit.Reply;

/** Spending plans, drawn up by one person and approved by another. */
public record Planned(RunningLedger ledger) {

  /** Today: nothing is handed over before its plan was approved. */
  public static final LocalDate TODAY = LedgerCalendar.dayOf(Instant.now());

  /** Of visits and services out of a fund of 410803, for a whole sum. */
  public static String body(String fund, long fen, int times) {
    return """
    {"title":"走访慰问方案","fund":"%s","from":"2020-01-01","to":"2030-12-31",
     "uses":["HOUSEHOLD_VISIT","ENTERPRISE_VISIT","SERVICE"],"mostTimes":%d,
     "money":{"fen":%d}}\
    """
        .formatted(fund, times, fen);
  }

  /** Its id. */
  public String drawnUp(String body) {
    return ledger.as("finance@410803").post("/api/spending-plans", body).ok().said("/planId");
  }

  public Reply approve(String plan) {
    return ledger.decide(
        ledger.as("supervisor@410803"),
        "/api/spending-plans/" + plan + "/approval",
        Drafts.reason("同意"));
  }

  /** Drawn up and approved; its id. */
  public String approved(String fund, long fen) {
    String plan = drawnUp(body(fund, fen, 1_000));
    approve(plan).ok();
    return plan;
  }

  /** The same act under a plan. */
  public static String under(String plan, String body) {
    return body.replaceFirst("\\{", "{\"plan\":\"" + plan + "\",");
  }
}
