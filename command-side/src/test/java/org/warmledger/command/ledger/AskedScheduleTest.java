package org.warmledger.command.ledger;

import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.schedules.Schedules;

class AskedScheduleTest {

  @Test
  void aKeyIsOneFactWhereEventsAreKnownByTheirIdentifiers() {
    Schedules.tried(AskedAtOnce.OfPostgres.class);
  }

  @Test
  void aKeyIsOneFactWhereEventsAreKnownByTheirPlaces() {
    Schedules.tried(AskedAtOnce.OfAxonServer.class);
  }
}
