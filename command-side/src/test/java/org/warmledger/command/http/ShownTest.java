package org.warmledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"17-42-9001\"", "\"17-42-9001.0123456789abcdef\""})
  void whatMarksTheAnswerThatShowedItIsPassedOver(String header) {
    assertThat(Shown.parse(header))
        .contains(new Shown(OptionalLong.of(17), OptionalLong.of(42), OptionalLong.of(9001)));
    assertThat(header).matches(Shown.FORM).matches(Shown.form(Shown.PARTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"17.\"", "\"17.0123\"", "\".0123456789abcdef\"", "17.0123456789abcdef"})
  void whatIsNoTagIsNone(String header) {
    assertThat(Shown.parse(header)).isEmpty();
    assertThat(header).doesNotMatch(Shown.FORM);
  }

  @Test
  void whoeverHasSeenNothingSaysSo() {
    assertThat(Shown.parse("*")).contains(Shown.NOTHING);
  }
}
