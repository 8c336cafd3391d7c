package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;

/**
 * Body of {@code POST /api/unions/…/go-live}: the funds of the national union are books from long
 * ago on; the visits of the others are their past, which names no fund.
 *
 * @param goLiveOn from when on the ledger is the union's book
 */
public record InventedGoLive(LocalDate goLiveOn) {

  public static final InventedGoLive LONG_AGO = new InventedGoLive(LocalDate.of(2010, 1, 1));

  /** The day after everything that is invented. */
  public static final InventedGoLive AFTERWARDS =
      new InventedGoLive(InventedLedger.LAST_DAY.plusDays(1));

  /** Who goes live then. */
  public static List<String> unions() {
    return InventedUnion.ALL.stream().map(InventedUnion::code).toList();
  }

  /** Where it is sent to. */
  public static String path(String union) {
    return "/api/unions/" + union + "/go-live";
  }
}
