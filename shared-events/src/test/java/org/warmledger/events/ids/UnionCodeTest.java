package org.warmledger.events.ids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "410000,100000",
    "410800,410000",
    "410803,410800",
    "410803,410000",
    "229901,220000",
    "41080301,410803",
    "410803001,410803",
    "410803001000,410803",
    "410803001002,410803001000",
    "410803001002,410803000000"
  })
  void liesUnder(String code, String above) {
    assertThat(new UnionCode(code).liesUnder(new UnionCode(above))).isTrue();
    assertThat(new UnionCode(above).liesUnder(new UnionCode(code))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "410803,410803",
    "220104,410000",
    "411203,411000",
    "410811,410803",
    "41081101,410803",
    "410803002001,410803001000"
  })
  void liesElsewhere(String code, String other) {
    assertThat(new UnionCode(code).liesUnder(new UnionCode(other))).isFalse();
  }
}
