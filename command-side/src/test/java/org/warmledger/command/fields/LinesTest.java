package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;

/** Every line that somebody writes is words: no formula, no markup, not marks alone. */
class LinesTest {

  private static final List<String> RUN =
      List.of(
          "=1+1", " =1+1", "＝1+1", "@SUM(A1)", "+cmd()", "<b>", "x<img src=x onerror=y>", "</p>");

  private static final List<String> WORDS =
      List.of("人数<60", "3#楼2单元", "a=b", "-", "@家", "+86", "收入 < 支出，> 0", "送温暖（元旦）");

  private static Stream<RecordComponent> lines() {
    return PersonNamesTest.texts()
        .filter(text -> !text.isAnnotationPresent(PersonName.class))
        .filter(
            text ->
                Optional.ofNullable(text.getAnnotation(Longest.class))
                    .filter(most -> most.value() <= Longest.LINE)
                    .isPresent());
  }

  @Test
  void noLineIsRunByASpreadsheetOrAPage() throws ReflectiveOperationException {
    assertThat(lines().count()).isGreaterThan(40);
    for (RecordComponent line : lines().toList()) {
      for (String text : RUN) {
        assertThat(PersonNamesTest.wrong(line, text))
            .as("%s %s", line, text)
            .contains(FieldCode.FORMULA_OR_MARKUP);
      }
      for (String text : WORDS) {
        assertThat(PersonNamesTest.wrong(line, text))
            .as("%s %s", line, text)
            .doesNotContain(FieldCode.FORMULA_OR_MARKUP);
      }
    }
  }

  @Test
  void whatHasToBeSaidIsMoreThanMarks() throws ReflectiveOperationException {
    for (RecordComponent line : lines().toList()) {
      boolean isNeeded =
          line.isAnnotationPresent(Required.class) || line.isAnnotationPresent(PaperNumber.class);
      for (String text : List.of(".", "。", "---", "/", "……")) {
        assertThat(PersonNamesTest.wrong(line, text).contains(FieldCode.SAYS_NOTHING))
            .as("%s %s", line, text)
            .isEqualTo(isNeeded);
      }
      assertThat(PersonNamesTest.wrong(line, "7号"))
          .as(line.toString())
          .doesNotContain(FieldCode.SAYS_NOTHING);
    }
  }
}
