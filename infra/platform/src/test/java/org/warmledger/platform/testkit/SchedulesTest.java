package org.warmledger.platform.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/** What goes wrong in some schedules only is found, whatever the machine does by itself. */
class SchedulesTest {

  /** Two count at once, and one of them may be forgotten. */
  static final class Counted implements Schedules.Trial {
    private int count;

    @Override
    public void begin(Schedule schedule) {
      IntStream.range(0, 2).forEach(n -> schedule.thread(() -> count = count + 1));
    }

    @Override
    public void end() {
      if (count != 2) {
        throw new AssertionError("counted " + count);
      }
    }
  }

  /** One waits for a door that another opens, who may have looked for it too early. */
  static final class Door implements Schedules.Trial {
    private boolean open;
    private Thread waiting = Thread.currentThread();

    @Override
    public void begin(Schedule schedule) {
      schedule.thread(
          () -> {
            if (!open) {
              waiting = Thread.currentThread();
              LockSupport.park();
            }
          });
      schedule.thread(
          () -> {
            open = true;
            LockSupport.unpark(waiting);
          });
    }
  }

  @Test
  void whatIsForgottenIsFound() {
    assertThatThrownBy(() -> Schedules.tried(Counted.class))
        .hasMessageContaining("counted 1")
        .hasMessageContaining("schedules.seed=");
  }

  @Test
  void whoeverWaitsForEverIsFound() {
    assertThatThrownBy(() -> Schedules.tried(Door.class))
        .hasMessageContaining("waits for ever")
        .hasMessageContaining("schedules.seed=");
  }
}
