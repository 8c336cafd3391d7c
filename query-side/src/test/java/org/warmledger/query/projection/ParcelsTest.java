package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParcelsTest {

  @Test
  void whatFitsGoesTogether() {
    assertThat(Parcels.of(List.of(4, 6, 5, 5, 1), Integer::longValue, 10))
        .containsExactly(List.of(4, 6), List.of(5, 5), List.of(1));
  }

  @Test
  void whatIsTooLargeGoesAlone() {
    assertThat(Parcels.of(List.of(1, 99, 1, 2), Integer::longValue, 10))
        .containsExactly(List.of(1), List.of(99), List.of(1, 2));
  }

  @Property
  void nothingIsLeftOrTurnedRoundAndNoneIsTooFull(
      @ForAll List<@IntRange(min = 0, max = 30) Integer> sizes) {
    List<List<Integer>> parcels = Parcels.of(sizes, Integer::longValue, 20);

    assertThat(parcels.stream().flatMap(List::stream)).containsExactlyElementsOf(sizes);
    assertThat(parcels)
        .allSatisfy(
            parcel ->
                assertThat(parcel.stream().mapToInt(Integer::intValue).sum())
                    .isLessThanOrEqualTo(parcel.size() == 1 ? 30 : 20))
        .noneMatch(List::isEmpty);
  }
}
