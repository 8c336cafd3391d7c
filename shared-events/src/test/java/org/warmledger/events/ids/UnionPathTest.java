package org.warmledger.events.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.warmledger.events.Samples;

class UnionPathTest {

  private final UnionCode city = new UnionCode("410800");

  @Test
  void aUnionIsWithinItselfAndThoseAboveIt() {
    assertThat(Samples.COUNTY.isWithin(city)).isTrue();
    assertThat(Samples.COUNTY.isWithin(new UnionCode("410803"))).isTrue();
    assertThat(Samples.COUNTY.isWithin(new UnionCode("410802"))).isFalse();
  }

  @Test
  void aChildStandsBelowItsParent() {
    UnionPath path = UnionPath.root(new UnionCode("100000")).child(city);
    assertThat(path.value()).isEqualTo("100000/410800");
    assertThat(path.code()).isEqualTo(city);
  }

  @Test
  void anEmptyStepIsRefused() {
    assertThatThrownBy(() -> new UnionPath("100000//410800"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
