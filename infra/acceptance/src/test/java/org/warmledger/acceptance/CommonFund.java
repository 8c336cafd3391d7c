package org.warmledger.acceptance;

/** The fund that the aid of the tests comes from. */
final class CommonFund {

  private CommonFund() {}

  /**
   * Held by the national union, so that every file may use it, and never empty; the unions of the
   * tests may approve out of it.
   */
  static void open(Stack stack) {
    GoLive.of(stack, "100000");
    Api finance = stack.as("finance@100000");
    finance.move(
        stack,
        "/api/funds",
        """
            {"code":"ZYCZ-2026","name":"本级工会帮扶资金","source":"OWN_UNION",
             "projectReference":"财建〔2026〕1号","from":"2024-01-01","to":"2035-12-31",
             "occurredOn":"2025-12-31"}
            """);
    finance.move(
        stack,
        "/api/funds/ZYCZ-2026/receipts",
        """
            {"money":{"fen":100000000000},"voucher":"到账通知1","occurredOn":"2026-01-01",
             "goods":[{"item":"米10kg","quantity":100000,"unit":"袋","unitValue":{"fen":6000}}]}
            """);
    granted(stack, finance, "220582");
    granted(stack, finance, "220400");
  }

  private static void granted(Stack stack, Api finance, String to) {
    finance.move(
        stack,
        "/api/funds/ZYCZ-2026/grants",
        """
            {"to":"%s","ceiling":{"fen":50000000000},"from":"2026-01-01","until":"2035-12-31",
             "voucher":"授权书1号","occurredOn":"2026-01-01"}
            """
            .formatted(to));
  }
}
