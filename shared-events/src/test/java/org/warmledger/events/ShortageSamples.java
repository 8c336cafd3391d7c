package org.warmledger.events;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Shortage;

/** A fund that had too little, of money and of rice, and rice at another value. */
final class ShortageSamples {

  private ShortageSamples() {}

  static LedgerEvent refused(AidId aid, FundCode fund) {
    return new AidFundsRefused(
        Samples.CASE,
        Samples.COUNTY,
        aid,
        fund,
        "C22_OVERDRAWN",
        Optional.of(ofRice()),
        Samples.DAY);
  }

  private static Shortage ofRice() {
    return new Shortage(
        Samples.DAY,
        new Money(80_000),
        List.of(rice(2, 6_000)),
        new Money(100_000),
        List.of(rice(3, 6_000)),
        List.of(rice(9, 5_999)));
  }

  private static Goods rice(int bags, long fen) {
    return new Goods("米10kg", bags, "袋", new Money(fen));
  }
}
