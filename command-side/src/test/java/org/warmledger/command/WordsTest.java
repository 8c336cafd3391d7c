package org.warmledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.lists.Words;
import org.warmledger.platform.web.Role;

/** Every code has its words in both languages, and no words are left over. */
class WordsTest {

  private static Set<String> words(String language) throws IOException {
    Properties words = new Properties();
    words.load(
        WordsTest.class.getResourceAsStream("/messages/command_" + language + ".properties"));
    return words.stringPropertyNames();
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(words("zh")).isNotEmpty().isEqualTo(words("en"));
  }

  @Test
  void everyCodeOfTheClosedListsHasWords() throws IOException {
    assertThat(words("zh"))
        .containsAll(
            Stream.of(RejectionCode.values()).map(code -> "problem." + code + ".title").toList())
        .containsAll(
            Stream.of(RejectionCode.values()).map(code -> "problem." + code + ".detail").toList())
        .containsAll(Stream.of(FieldCode.values()).map(code -> "field." + code).toList());
  }

  @ParameterizedTest
  @ValueSource(classes = {CheckCode.class, CheckCode.Kind.class, Role.class})
  void everyValueThatAnAnswerShowsHasItsWord(Class<? extends Enum<?>> list) {
    assertThat(Words.of(list).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(list.getEnumConstants()).map(Enum::name).toList());
  }
}
