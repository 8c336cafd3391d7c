package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RowLanesTest {

  private static final int PEOPLE = 6;

  /** Whoever comes first in the file is the first, however many rows are carried out at once. */
  @Property(tries = 60)
  void householdsThatShareSomebodyAreCarriedOutInTheirOrder(@ForAll Random random)
      throws InterruptedException {
    Map<Object, List<Integer>> written = new HashMap<>();
    Map<Object, List<Integer>> carriedOut = new HashMap<>();
    try (RowLanes lanes = new RowLanes(4)) {
      for (int row = 0; row < 80; row++) {
        int number = row;
        List<Integer> household =
            random.ints(1 + random.nextInt(3), 0, PEOPLE).distinct().boxed().toList();
        note(written, household, number);
        int pause = random.nextInt(3);
        lanes.put(
            household,
            () -> {
              for (int i = 0; i < pause; i++) {
                Thread.yield();
              }
              note(carriedOut, household, number);
            });
      }
      lanes.finish();
    }
    assertThat(carriedOut).isEqualTo(written);
  }

  private static void note(Map<Object, List<Integer>> rows, List<Integer> household, int row) {
    synchronized (rows) {
      household.forEach(one -> rows.computeIfAbsent(one, _ -> new ArrayList<>()).add(row));
    }
  }

  @Test
  void rowsAboutDifferentPeopleAreCarriedOutSideBySide() throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    List<Integer> met = Collections.synchronizedList(new ArrayList<>());
    try (RowLanes lanes = new RowLanes(2)) {
      for (int one = 0; one < 2; one++) {
        int person = one;
        lanes.put(List.of(person), () -> met.add(meet(both)));
      }
      lanes.finish();
    }
    assertThat(met).containsExactlyInAnyOrder(0, 1);
  }

  private static int meet(CyclicBarrier both) {
    try {
      return both.await(1, TimeUnit.MINUTES);
    } catch (Exception alone) {
      throw new IllegalStateException(alone);
    }
  }

  @Test
  void whenTheLanesHaveSettledEverythingPutBeforeIsThrough() throws InterruptedException {
    List<Integer> through = Collections.synchronizedList(new ArrayList<>());
    try (RowLanes lanes = new RowLanes(3)) {
      for (int page = 1; page <= 20; page++) {
        for (int row = 0; row < 10; row++) {
          int number = row;
          lanes.put(List.of(number), () -> through.add(number));
        }
        lanes.settle();
        assertThat(through).hasSize(page * 10);
      }
      lanes.finish();
    }
  }

  @Test
  void nobodyWaitsForALaneAfterAFailure() throws InterruptedException {
    try (RowLanes lanes = new RowLanes(2)) {
      lanes.put(
          List.of(0),
          () -> {
            throw new IllegalStateException("the store is away");
          });
      for (int i = 0; i < 200; i++) {
        lanes.put(List.of(i % 2), () -> {});
        lanes.put(List.of(0, 1), () -> {});
      }
      assertThatThrownBy(lanes::finish).hasMessage("the store is away");
    }
  }
}
