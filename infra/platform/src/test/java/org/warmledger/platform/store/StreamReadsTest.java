package org.warmledger.platform.store;

import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.schedules.Schedules;

class StreamReadsTest {

  @Test
  void whoeverReadsIsToldWhatWasThereBeforeInEverySchedule() {
    Schedules.tried(ReadingAtOnce.class);
  }
}
