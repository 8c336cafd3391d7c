package org.warmledger.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/** However those who go together, fail, catch up and join get in each other's way. */
class CompanyScheduleTest {

  private static final int NEARBY = 3;
  private static final long LAST = 12;

  @Test
  void everybodyMeetsEveryFactOnceAndInOrder() {
    Schedules.tried(Together.class);
  }

  static final class Together implements Schedules.Trial {

    private final Company<Follower> company = new Company<>(NEARBY);
    private List<Follower> all = List.of();

    /** Nobody waits for whoever has failed. */
    private volatile boolean over;

    /** Reads alone or is read for. */
    private final class Follower {
      private volatile long at;
      private volatile boolean together;

      Follower(long at) {
        this.at = at;
      }

      void meet(long position) {
        over |= position != at + 1;
        assertThat(position).isEqualTo(at + 1);
        at = position;
      }

      void live() {
        while (!over && !isThere()) {
          if (together) {
            Thread.yield();
          } else if (!joins() && at < company.goal()) {
            meet(at + 1);
          }
        }
      }

      /** Whoever is taken in may have failed before they hear of it. */
      boolean joins() {
        together = true;
        boolean taken = company.takes(this, token(at));
        if (!taken) {
          together = false;
        }
        return taken;
      }

      boolean isThere() {
        return together && at == LAST;
      }
    }

    private static Optional<TrackingToken> token(long position) {
      return Optional.of(new GlobalSequenceTrackingToken(position));
    }

    @Override
    public void begin(Schedule schedule) {
      Random dice = schedule.dice();
      all = Stream.generate(() -> new Follower(dice.nextInt(8))).limit(3).toList();
      all.forEach(one -> schedule.thread(one::live));
      schedule.thread(() -> goOn(dice));
    }

    private void goOn(Random dice) {
      while (!over && !all.stream().allMatch(Follower::isThere)) {
        company.disband().forEach(one -> one.together = false);
        long at =
            company
                .place()
                .flatMap(token -> token.position().stream().boxed().findFirst())
                .orElse(LAST);
        if (company.members().isEmpty() || at == LAST) {
          Thread.yield();
        } else {
          page(at, Math.min(LAST, at + 1 + dice.nextInt(4)), dice);
        }
      }
    }

    private void page(long from, long to, Random dice) {
      List<Passed> facts = LongStream.rangeClosed(from + 1, to).mapToObj(Passed::new).toList();
      Map<Follower, List<Passed>> unmet = company.take(facts);
      List<Follower> failed = unmet.keySet().stream().filter(one -> dice.nextInt(4) == 0).toList();
      unmet.forEach(
          (one, its) -> {
            if (!failed.contains(one)) {
              its.forEach(fact -> one.meet(fact.position()));
            }
          });
      company.written(token(to).orElseThrow(), failed);
      failed.forEach(one -> one.together = false);
    }

    @Override
    public void end() {
      assertThat(all).allMatch(one -> one.at == LAST);
    }
  }
}
