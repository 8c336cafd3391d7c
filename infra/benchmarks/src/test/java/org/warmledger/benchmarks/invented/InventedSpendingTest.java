package org.warmledger.benchmarks.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.benchmarks.invented.InventedSpending.Holder;
import org.warmledger.benchmarks.invented.InventedSpending.Spent;

class InventedSpendingTest {

  private static final InventedSpending SPENDING = new InventedSpending(20_000);

  private static List<Spent> all(InventedSpending spending) {
    List<Spent> all = new ArrayList<>();
    spending.forEach(all::add);
    return all;
  }

  @Test
  void everyFundAtTheBottomSpendsExactlyWhatItGetsOfEachAppropriation() {
    for (int i = 0; i < SPENDING.spenders().size(); i++) {
      Holder fund = SPENDING.spenders().get(i);
      int spender = i;
      List<Spent> own = all(SPENDING).stream().filter(spent -> spent.spender() == spender).toList();
      assertThat(own).isNotEmpty();
      assertThat(own.stream().mapToLong(Spent::first).sum()).isEqualTo(SPENDING.first(fund));
      assertThat(own.stream().mapToLong(Spent::second).sum()).isEqualTo(SPENDING.second(fund));
    }
  }

  @Test
  void everyFundGetsExactlyWhatThoseBelowItGet() {
    for (Holder holder : SPENDING.receivers()) {
      List<Holder> below =
          SPENDING.receivers().stream().filter(each -> each.above().equals(holder.fund())).toList();
      if (!below.isEmpty()) {
        assertThat(below.stream().mapToLong(SPENDING::first).sum())
            .isEqualTo(SPENDING.first(holder));
        assertThat(below.stream().mapToLong(SPENDING::second).sum())
            .isEqualTo(SPENDING.second(holder));
      }
    }
    long spent = all(SPENDING).stream().mapToLong(Spent::fen).sum();
    Holder top = InventedSpending.TOP;
    assertThat(SPENDING.first(top) + SPENDING.second(top)).isEqualTo(spent);
    assertThat(SPENDING.spendersBelow(top)).isEqualTo(SPENDING.spenders().size());
  }

  @Test
  void theFirstAppropriationIsSpentBeforeTheSecond() {
    boolean[] second = new boolean[SPENDING.spenders().size()];
    for (Spent spent : all(SPENDING)) {
      assertThat(spent.first()).isBetween(0L, spent.fen());
      if (second[spent.spender()]) {
        assertThat(spent.first()).isZero();
      }
      second[spent.spender()] |= spent.second() > 0;
    }
    assertThat(second).doesNotContain(false);
  }

  @Test
  void theSameNumberIsSpentInTheSameWayOverAllTheYears() {
    List<Spent> all = all(SPENDING);
    assertThat(all).hasSize(20_000).isEqualTo(all(new InventedSpending(20_000)));
    assertThat(all.getFirst().day()).isEqualTo(InventedSpending.FIRST);
    assertThat(all.getLast().day()).isEqualTo(InventedSpending.LAST);
    assertThat(all).isSortedAccordingTo(java.util.Comparator.comparing(Spent::day));
  }
}
