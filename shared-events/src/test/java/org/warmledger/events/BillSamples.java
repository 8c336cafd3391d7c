package org.warmledger.events;

import java.util.List;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** Sample facts about the bills of a roster's line. */
final class BillSamples {

  private static final RosterId ROSTER = new RosterId("roster-sample");
  private static final AidId AID = new AidId("aid-sample");
  private static final Bills BILLS = new Bills(List.of(Samples.bill("YP 2026-0078")));
  private static final Money BORNE = new Money(BILLS.selfPaidFen());

  private BillSamples() {}

  static List<LedgerEvent> all() {
    return List.of(
        new RosterLineBillsEntered(
            ROSTER, Samples.COUNTY, 1, AID, BORNE, bills(), Samples.CASEWORKER, Samples.DAY),
        new RosterLineBillsCorrected(
            ROSTER, Samples.COUNTY, 1, AID, BORNE, bills(), Samples.SUPERVISOR, Samples.DAY),
        new AidBillsCorrected(
            Samples.CASE,
            Samples.COUNTY,
            AID,
            BORNE,
            bills(),
            Samples.CASEWORKER,
            Samples.SUPERVISOR,
            Samples.DAY));
  }

  private static Personal<Bills> bills() {
    return Personal.of(Samples.HEAD, BILLS);
  }
}
