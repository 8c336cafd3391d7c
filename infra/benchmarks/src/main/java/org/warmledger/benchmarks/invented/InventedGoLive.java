package org.warmledger.benchmarks.invented;

import java.time.LocalDate;

/**
 * Body of {@code POST /api/unions/…/go-live}: the funds of the national union, which everything
 * invented is given out of, are books from long ago on.
 *
 * @param goLiveOn from when on the ledger is the union's book
 */
public record InventedGoLive(LocalDate goLiveOn) {

  public static final InventedGoLive LONG_AGO = new InventedGoLive(LocalDate.of(2010, 1, 1));

  /** Where it is sent to. */
  public static String path(String union) {
    return "/api/unions/" + union + "/go-live";
  }
}
