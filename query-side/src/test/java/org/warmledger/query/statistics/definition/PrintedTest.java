package org.warmledger.query.statistics.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PrintedTest {

  private static String money(long fen) {
    return Printed.of(Unit.MONEY, Optional.of(fen));
  }

  @Test
  void moneyIsPrintedInTenThousandYuanWithoutRounding() {
    assertThat(money(4_840_437_690L)).isEqualTo("4840.43769");
    assertThat(money(4_066_916_810L)).isEqualTo("4066.91681");
    assertThat(money(1)).isEqualTo("0.000001");
    assertThat(money(0)).isEqualTo("0");
    assertThat(money(1_000_000_000_000L)).isEqualTo("1000000");
    assertThat(money(-70_000)).isEqualTo("-0.07");
  }

  @Property
  void whatIsPrintedIsTheVeryAmount(@ForAll @LongRange(min = -1L << 52, max = 1L << 52) long fen) {
    assertThat(new java.math.BigDecimal(money(fen)).movePointRight(6).longValueExact())
        .isEqualTo(fen);
  }

  @Test
  void whatNobodyStatedIsLeftEmpty() {
    assertThat(Printed.of(Unit.YES_NO, Optional.empty())).isEmpty();
    assertThat(Printed.of(Unit.YES_NO, Optional.of(1L))).isEqualTo("是");
    assertThat(Printed.of(Unit.PERSONS, Optional.of(12L))).isEqualTo("12");
  }
}
