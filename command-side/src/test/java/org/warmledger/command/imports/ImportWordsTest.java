package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableFault;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.events.lists.Words;

class ImportWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyFaultOfACellOrAFileHasItsWords(String language) throws IOException {
    Properties words = new Properties();
    try (var file =
        new InputStreamReader(
            ImportWordsTest.class.getResourceAsStream(
                "/messages/imports_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }

    assertThat(words.stringPropertyNames())
        .containsAll(Arrays.stream(CellCode.values()).map(code -> "row." + code).toList())
        .containsAll(
            Arrays.stream(Column.Holds.values()).map(holds -> "template." + holds).toList())
        .containsAll(
            Arrays.stream(TableFault.values())
                .flatMap(
                    fault ->
                        Stream.of("problem." + fault + ".title", "problem." + fault + ".detail"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ImportKind.class,
        ImportMode.class,
        ImportState.class,
        ImportFailure.class,
        RowVerdict.Kind.class
      })
  void everyValueThatAnAnswerShowsHasItsWord(Class<? extends Enum<?>> list) {
    assertThat(Words.of(list).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(list.getEnumConstants()).map(Enum::name).toList());
  }
}
