package org.warmledger.platform.store;

import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.schedules.Schedules;

class AppenderTest {

  @Test
  void whoeverHandsOverIsAnsweredRightlyInEverySchedule() {
    Schedules.tried(AppendingAtOnce.class);
  }
}
