package org.warmledger.acceptance;

import static org.warmledger.acceptance.EveryKindOfRow.CAMPAIGN;
import static org.warmledger.acceptance.EveryKindOfRow.FUND;

import java.util.Map;

/**
 * A city's fund and its county's: opened, received for a campaign, allocated, and entries that wait
 * or were refused.
 */
record TwoFunds(Stack stack, Api city, Api supervisor) {

  void move() {
    String fund =
        """
        {"code":"%s","name":"%s","source":"%s","projectReference":"豫工发〔2026〕9 号",
         "from":"2026-01-01","to":"2035-12-31","occurredOn":"2026-01-02"}\
        """;
    city.move(stack, "/api/funds", fund.formatted("CS-2026", "帮扶资金（市本级）", "OWN_UNION"));
    supervisor.move(stack, "/api/funds", fund.formatted(FUND, "旧账资金", "LOCAL_FISCAL"));
    campaign();
    String receipt =
        """
        {"money":{"fen":900000},"campaign":"%s","voucher":"SK-%d","occurredOn":"2026-01-05"}\
        """;
    city.move(stack, "/api/funds/CS-2026/receipts", receipt.formatted(CAMPAIGN, 1));
    supervisor.move(stack, "/api/funds/" + FUND + "/receipts", receipt.formatted(CAMPAIGN, 2));
    city.move(
        stack,
        "/api/funds/CS-2026/allocations",
        "{\"to\":\"%s\",\"money\":{\"fen\":100000},\"voucher\":\"BF-1\",\"occurredOn\":\"2026-01-06\"}"
            .formatted(FUND));
    supervisor.post("/api/funds/" + FUND + "/receipts", receipt.formatted(CAMPAIGN, 3)).ok();
    refuse(receipt.formatted(CAMPAIGN, 4));
  }

  private void campaign() {
    String campaign =
        """
        {"code":"first","name":"%s","kind":"WINTER_WARMTH","from":"2026-01-01","to":"2026-02-28",
         "targetHouseholds":300,"occurredOn":"2026-01-01"}\
        """;
    city.post("/api/campaigns", campaign.formatted(CAMPAIGN)).ok();
  }

  private void refuse(String receipt) {
    String refused =
        supervisor.post("/api/funds/" + FUND + "/receipts", receipt).ok().said("/movementId");
    stack
        .as("finance@100000")
        .post(
            "/api/funds/" + FUND + "/movements/" + refused + "/rejection",
            NewHousehold.because("凭证重复"),
            Map.of("If-Match", "\"0\""))
        .ok();
  }
}
