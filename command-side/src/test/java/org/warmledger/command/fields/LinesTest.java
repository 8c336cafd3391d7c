package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
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

  private static Stream<RecordComponent> texts() {
    return PersonNamesTest.texts()
        .filter(text -> !text.isAnnotationPresent(PersonName.class))
        .filter(text -> text.isAnnotationPresent(Longest.class));
  }

  private static Stream<RecordComponent> lines() {
    return texts().filter(text -> text.getAnnotation(Longest.class).value() <= Longest.LINE);
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
    for (RecordComponent text : texts().toList()) {
      boolean isNeeded =
          text.isAnnotationPresent(Required.class)
              || text.isAnnotationPresent(PaperNumber.class)
              || List.of("reason", "capOverride", "relation", "authorisation")
                  .contains(text.getName());
      for (String marks : List.of(".", "。", "---", "/", "……", "\u3164")) {
        assertThat(PersonNamesTest.wrong(text, marks).contains(FieldCode.SAYS_NOTHING))
            .as("%s %s", text, marks)
            .isEqualTo(isNeeded);
      }
      for (String said : List.of("7号", "第一行\n第二行")) {
        assertThat(PersonNamesTest.wrong(text, said))
            .as(text.toString())
            .doesNotContain(FieldCode.SAYS_NOTHING);
      }
    }
  }

  @Test
  void theNumberOfAPaperIsNoWordForAMissingOne() throws ReflectiveOperationException {
    for (RecordComponent number :
        texts().filter(text -> text.isAnnotationPresent(PaperNumber.class)).toList()) {
      for (String missing : List.of("无", "0", "000", "N/A", "不详", "同上")) {
        assertThat(PersonNamesTest.wrong(number, missing))
            .as("%s %s", number, missing)
            .contains(FieldCode.SAYS_NOTHING);
      }
    }
  }

  @Test
  void everyVoucherIsTheNumberOfAPaper() {
    List<RecordComponent> vouchers =
        texts()
            .filter(text -> text.getName().toLowerCase(Locale.ROOT).contains("voucher"))
            .toList();
    assertThat(vouchers)
        .hasSizeGreaterThan(8)
        .allMatch(voucher -> voucher.isAnnotationPresent(PaperNumber.class));
  }
}
