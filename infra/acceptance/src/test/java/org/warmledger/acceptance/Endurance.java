package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.acceptance.Disturbance.Back;

/**
 * Commands at a steady rate while every part of the stack is killed and frozen in turn; {@code
 * ./warmledger endurance MINUTES} runs it and prints what became of them. No test of every day: it
 * takes as long as it is told to.
 */
class Endurance {

  private static final Duration LASTS =
      Duration.ofMinutes(Integer.getInteger("endurance.minutes", 10));
  private static final int A_SECOND = Integer.getInteger("endurance.commands", 50);
  private static final Duration BETWEEN = Duration.ofSeconds(8);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  @Test
  void nothingAnsweredIsLostOrDoubledWhateverDiesOrFreezes() throws InterruptedException {
    try (StoodUp stoodUp = new StoodUp()) {
      Tally tally = new Tally();
      Traffic traffic = new Traffic(stoodUp, tally, A_SECOND);
      Thread sending = Thread.ofVirtual().start(traffic);
      List<Back> back = disturb(stoodUp, tally, Instant.now().plus(LASTS));
      traffic.stop();
      sending.join();
      List<String> wrong = new Ledgered(stoodUp).wrong(traffic.households());
      print(tally, back, wrong);
      assertThat(wrong).isEmpty();
      assertThat(tally.odd()).isEmpty();
      assertThat(tally.longest()).isLessThanOrEqualTo(LONGEST_WAIT);
      assertThat(back).isNotEmpty().allMatch(Back::byItself);
    }
  }

  private static List<Back> disturb(StoodUp stoodUp, Tally tally, Instant end)
      throws InterruptedException {
    List<Back> back = new ArrayList<>();
    while (Instant.now().isBefore(end)) {
      for (Disturbance each : Disturbance.values()) {
        Thread.sleep(BETWEEN);
        Back one = each.happen(stoodUp, tally);
        System.out.println(one.said());
        back.add(one);
      }
    }
    return back;
  }

  private static void print(Tally tally, List<Back> back, List<String> wrong) {
    System.out.println(tally.said());
    System.out.printf(
        "lost %d%ndoubled %d%nback by itself %d of %d%n",
        wrong.stream().filter(each -> each.startsWith(Ledgered.LOST)).count(),
        wrong.stream().filter(each -> each.startsWith(Ledgered.DOUBLED)).count(),
        back.stream().filter(Back::byItself).count(),
        back.size());
  }
}
