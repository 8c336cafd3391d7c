package org.warmledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.RejectionCode;

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
}
