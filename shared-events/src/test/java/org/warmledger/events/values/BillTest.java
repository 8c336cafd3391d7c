package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.Samples;

/** One bill is known again, however its number is written. */
class BillTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B-1",
        "B–1",
        "B—1",
        "B−1",
        "B1",
        "b 1",
        "Ｂ－１",
        "B.1",
        "B一1",
        "Bー1",
        "No.B-1",
        "NO B-1",
        "№B-1",
        "#B-1",
        "编号：B-1",
        "編號B-1",
        "票据号 B-1",
        "B-1号",
        "B-01",
        "B001",
        "В-1",
        "Β-1",
        "B\u200b-1"
      })
  void itsNumberIsOfLettersAndDigits(String number) {
    assertThat(Samples.bill("B-1").isSame(Samples.bill(number))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026007", "2026-7", "2026—07"})
  void zerosBeginAGroupOrTheGroupsRunTogether(String number) {
    assertThat(Samples.bill("2026-007").isSame(Samples.bill(number))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"B-2", "B-10", "B-11", "A-1", "B-1-1", "1"})
  void anotherNumberIsAnotherBill(String number) {
    assertThat(Samples.bill("B-1").isSame(Samples.bill(number))).isFalse();
  }

  @Test
  void aZeroThatStandsAloneIsANumber() {
    assertThat(Samples.bill("B-0").isSame(Samples.bill("B"))).isFalse();
  }
}
