package org.warmledger.events;

import java.util.List;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.Money;

/** What unions say of handing a file over, and whose work it is. */
final class OfferSamples {

  private OfferSamples() {}

  static List<LedgerEvent> all() {
    return List.of(offered(), returned(), withdrawn(), assigned(), unassigned());
  }

  private static TransferOffered offered() {
    return new TransferOffered(
        Samples.CASE,
        Samples.COUNTY,
        Samples.NEIGHBOUR,
        Samples.note("迁居"),
        List.of(
            new AidOnTheWay(
                new AidId("aid-sample"), AidCategory.MEDICAL, new Money(180_000), Samples.DAY)),
        Samples.SUPERVISOR,
        Samples.COUNTY.code(),
        Samples.DAY);
  }

  private static TransferReturned returned() {
    return new TransferReturned(
        Samples.CASE,
        Samples.COUNTY,
        Samples.NEIGHBOUR,
        Samples.note("未在本辖区居住"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(1));
  }

  private static CaseAssigned assigned() {
    return new CaseAssigned(
        Samples.CASE, Samples.COUNTY, Samples.CASEWORKER, Samples.SUPERVISOR, Samples.DAY);
  }

  private static CaseUnassigned unassigned() {
    return new CaseUnassigned(
        Samples.CASE,
        Samples.COUNTY,
        Samples.CASEWORKER,
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(1));
  }

  private static TransferWithdrawn withdrawn() {
    return new TransferWithdrawn(
        Samples.CASE,
        Samples.COUNTY,
        Samples.NEIGHBOUR,
        Samples.note("不再迁居"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(1));
  }
}
