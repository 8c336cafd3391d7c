package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrownTest {

  private static Map<Integer, String> upTo(int last) {
    Map<Integer, String> grown = Map.of();
    for (int key = 1; key <= last; key++) {
      grown = Grown.with(grown, key, "visit " + key);
    }
    return grown;
  }

  @Test
  void whatCameIsThereInItsOrder() {
    assertThat(List.copyOf(upTo(5_000).keySet()))
        .isEqualTo(IntStream.rangeClosed(1, 5_000).boxed().toList());
    assertThat(upTo(5_000)).hasSize(5_000).containsEntry(17, "visit 17").doesNotContainKey(5_001);
  }

  @Test
  void whatItGrewFromStaysAsItWas() {
    Map<Integer, String> before = upTo(1_000);
    assertThat(Grown.with(before, 1_001, "one more")).hasSize(1_001);
    assertThat(Grown.with(before, 1_001, "another")).containsEntry(1_001, "another");
    assertThat(Grown.without(before, 7)).doesNotContainKey(7);
    assertThat(before).isEqualTo(upTo(1_000)).containsKey(7).doesNotContainKey(1_001);
  }

  @Test
  void itIsWhatAMapThatIsCopiedEachTimeWouldBe() {
    Random dice = new Random(2026);
    Map<Integer, String> grown = Map.of();
    Map<Integer, String> copied = new LinkedHashMap<>();
    for (int step = 0; step < 3_000; step++) {
      int key = dice.nextInt(400);
      if (dice.nextInt(8) == 0) {
        grown = Grown.without(grown, key);
        copied.remove(key);
      } else {
        grown = Grown.with(grown, key, "at " + step);
        copied.put(key, "at " + step);
      }
      assertThat(grown.size()).isEqualTo(copied.size());
    }
    assertThat(List.copyOf(grown.entrySet())).isEqualTo(List.copyOf(copied.entrySet()));
  }
}
