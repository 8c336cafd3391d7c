package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿依古丽·买买提",
        "阿依古丽•买买提",
        "阿依古丽‧买买提",
        "阿依古丽・买买提",
        "阿依古丽･买买提",
        "阿依古丽∙买买提",
        "阿依古丽⋅买买提",
        "阿依古丽．买买提",
        "阿依古丽.买买提",
        "阿依古丽 买买提",
        "阿依古丽\u00A0买买提",
        "\u3000阿依古丽\u2009买买提\u202F",
        " 阿依古丽 · 买买提 ",
        "阿依古麗·買買提",
        "阿依古\uF988·买买提"
      })
  void fifteenOrdinarySpellingsAreOneName(String spelt) {
    assertThat(Names.areSame(spelt, "阿依古丽·买买提")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "張國華, 张国华",
    "José, jose",
    "ＺＨＡＮＧ Wei, zhang wei",
    "Zhāng Wěi, zhang wei",
    "王\uE863, 王\u4DAE",
    "王\uE816, 王\uD840\uDC87"
  })
  void widthCaseAccentsAndVariantsTellNobodyApart(String one, String other) {
    assertThat(Names.areSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"阿依古丽", "买买提·阿依古丽", ""})
  void anotherNameIsAnother(String spelt) {
    assertThat(Names.areSame(spelt, "阿依古丽·买买提")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王\u200B明",
        "王\u200D明",
        "\u202E王明",
        "王\u00AD明",
        "\uFEFF王明",
        "王\u3164明",
        "王\uFFA0明",
        "王\u2800明",
        "王\uFE0F",
        "王\uDB40\uDD00",
        "\u0301王明",
        "王 \u0301明",
        "王\uD842",
        "王\n明",
        "王\u2028明",
        "王\uFFFF明"
      })
  void whatIsNotSeenInANameIsNotTaken(String spelt) {
    assertThat(Names.isPlain(spelt)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"王明", "阿依古丽·买买提", "José", "Jose\u0301", "王\uD842\uDFB7", "王 明", "王\uE863", ""})
  void everyOtherNameIs(String spelt) {
    assertThat(Names.isPlain(spelt)).isTrue();
  }

  /** Whatever a name is written with, it is the same name, wherever in a text it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "欧阳绿萍",
        "歐陽綠萍",
        "欧 阳 绿 萍",
        "欧.阳.绿.萍",
        "欧·阳·绿·萍",
        "欧-阳—绿_萍",
        "欧／阳/绿／萍",
        "欧\u00AD阳\u200B绿\u2060萍",
        "阿卜杜拉艾则孜",
        "阿卜杜拉 艾则孜",
        "阿蔔杜拉•艾則孜"
      })
  void aNameInATextIsFoundHoweverItIsWritten(String spelt) {
    assertThat(Names.occurIn("转交" + spelt + "收", List.of("欧阳绿萍", "阿卜杜拉·艾则孜"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "欧阳", "绿萍欧阳", "转交本人"})
  void whatNamesNobodyOfThemIsNoName(String text) {
    assertThat(Names.occurIn(text, List.of("欧阳绿萍", "人", "·"))).isFalse();
  }

  @Test
  void whatIsPlainlyWrittenHidesNothingAndMeansWhatItShows() {
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      String text = "王" + letter + "明";
      if (Names.isPlainlyWritten(text)) {
        assertThat(Character.getType(letter))
            .as("%04x", (int) letter)
            .isNotIn(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.SURROGATE,
                (int) Character.UNASSIGNED,
                (int) Character.NON_SPACING_MARK,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR);
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC).chars())
            .filteredOn(Character::isDigit)
            .hasSameSizeAs(text.chars().filter(Character::isDigit).boxed().toList());
      }
    }
    assertThat(Names.isPlainlyWritten("王明，2026年夏送清凉 A-1")).isTrue();
    assertThat(Names.isPlainlyWritten("１２３")).isFalse();
  }
}
