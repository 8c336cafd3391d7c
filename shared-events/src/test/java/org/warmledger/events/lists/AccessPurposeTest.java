package org.warmledger.events.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which stated purposes are tasks of the list. */
class AccessPurposeTest {

  @ParameterizedTest
  @CsvSource({
    "VISIT, VISIT",
    "visit;下午上门, VISIT",
    "' audit ； 2026 年', AUDIT",
    "入户走访联系, VISIT",
    "档案复核;家里有变化, REVIEW",
    "File review, REVIEW"
  })
  void aTaskIsNamedByItsCodeOrItsWord(String purpose, AccessPurpose task) {
    assertThat(AccessPurpose.stated(purpose)).contains(task);
  }

  @ParameterizedTest
  @ValueSource(strings = {"curious", "看看", ";VISIT", "VISITING", "VISIT 下午"})
  void whatIsNotOfTheListIsNone(String purpose) {
    assertThat(AccessPurpose.stated(purpose)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AccessPurpose.class)
  void everyTaskHasWords(AccessPurpose task) {
    assertThat(AccessPurpose.stated(Words.of(task).zh())).contains(task);
  }
}
