package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/** What is promised to whoever looks while documents are written, findable, parked and kept. */
class SeenScheduleTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void whatIsSaidToBeFoundIsFound() {
    Schedules.tried(Searching.class);
  }

  @Test
  void whatIsKeptIsAsNewAsWasAskedFor() {
    Schedules.tried(Keeping.class);
  }

  private static Optional<TrackingToken> token(long position) {
    return Optional.of(new GlobalSequenceTrackingToken(position));
  }

  /** A reader, which another process takes over, writes; a refresh makes it findable. */
  static final class Searching implements Schedules.Trial {
    private static final long LAST = 6;

    private volatile long written;
    private volatile long stored;
    private volatile long findable;
    private volatile boolean letterWritten;
    private volatile boolean letterFindable;
    private final ReaderPosition position = new ReaderPosition(() -> token(stored), () -> {});
    private final Visibility visibility = new Visibility(position, this::refresh);

    /** Finds what was written before it began. */
    private void refresh() {
      boolean letter = letterWritten;
      long now = written;
      letterFindable |= letter;
      findable = Math.max(findable, now);
    }

    @Override
    public void begin(Schedule schedule) {
      Random dice = schedule.dice();
      long here = dice.nextLong(LAST + 1);
      schedule.thread(() -> read(here));
      schedule.thread(this::retry);
      for (int n = 0; n < 3; n++) {
        OptionalLong wanted =
            dice.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(1 + dice.nextLong(LAST));
        schedule.thread(() -> search(wanted));
      }
    }

    /** Documents first, then the token. */
    private void read(long here) {
      for (long at = 1; at <= LAST; at++) {
        written = at;
        stored = at;
        if (at <= here) {
          position.movedTo(token(at).orElseThrow());
        }
      }
      position.forget();
    }

    private void retry() {
      letterWritten = true;
      visibility.forget();
      var unused = visibility.upTo(OptionalLong.of(0));
      assertThat(letterFindable).as("a letter that was retried").isTrue();
    }

    private void search(OptionalLong wanted) {
      wanted.ifPresent(this::await);
      Optional<TrackingToken> seen = visibility.upTo(wanted);
      assertThat(findable).isGreaterThanOrEqualTo(seen.map(Tokens::at).orElse(0L));
      assertThat(findable).isGreaterThanOrEqualTo(wanted.orElse(0));
      assertThat(position.isCovered(seen, wanted.orElse(0))).isTrue();
    }

    private void await(long wanted) {
      try {
        assertThat(position.awaits(wanted, PATIENCE)).isTrue();
      } catch (InterruptedException never) {
        throw new AssertionError(never);
      }
    }
  }

  /** Requests that want to see different positions share what one of them has looked for. */
  static final class Keeping implements Schedules.Trial {
    private static final long LAST = 6;

    private volatile long document;
    private final Kept<String, Long> kept = new Kept<>();

    @Override
    public void begin(Schedule schedule) {
      Random dice = schedule.dice();
      schedule.thread(
          () -> {
            for (long at = 1; at <= LAST; at++) {
              document = at;
            }
          });
      for (int n = 0; n < 4; n++) {
        boolean wants = dice.nextInt(3) > 0;
        schedule.thread(() -> ask(wants));
      }
    }

    private void ask(boolean wants) {
      RequestContextHolder.setRequestAttributes(
          new ServletRequestAttributes(new MockHttpServletRequest()));
      for (int n = 0; n < 2; n++) {
        long reached = document;
        long wanted = wants ? reached : 0;
        new Sought(wanted, reached).note();
        assertThat(kept.get("file", () -> Optional.of(document)).orElseThrow())
            .isGreaterThanOrEqualTo(wanted);
      }
    }
  }
}
