package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.Words;

/** Every value of every closed list has its words, and the console knows what the lists say. */
class ListsTest {

  static List<Class<?>> lists() {
    return ListTraits.lists();
  }

  @Test
  void thereAreLists() {
    assertThat(lists()).hasSizeGreaterThan(25).contains(AidCategory.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyValueHasItsWordsAndNoWordIsLeftOver(Class<?> list) {
    assertThat(Words.of(list).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(list.getEnumConstants()).map(Object::toString).toList());
    assertThat(Words.of(list).values())
        .allMatch(
            word -> word.zh().matches(".*\\p{IsHan}.*") && word.zh().strip().equals(word.zh()))
        .allMatch(word -> word.en().matches("[\\p{IsLatin}’' ,:-]+"));
  }

  /** The word under which a clerk finds one value finds no other. */
  @ParameterizedTest
  @MethodSource("lists")
  void noWordMeansTwoValues(Class<?> list) {
    List<String> said = new ArrayList<>();
    Words.of(list)
        .values()
        .forEach(
            word -> {
              said.add(word.zh());
              said.addAll(word.also());
            });
    assertThat(said).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(AidCategory.class)
  void aValueIsMeantByItsNameItsWordAndItsOtherSpellings(AidCategory category) {
    Words.Word word = Words.of(category);
    assertThat(word.in(Locale.CHINA)).isEqualTo(word.zh());
    assertThat(word.in(Locale.UK)).isEqualTo(word.en());
    List<String> said = new ArrayList<>(word.also());
    said.add(word.zh());
    said.add(category.name());
    assertThat(said)
        .allSatisfy(text -> assertThat(Words.meaning(AidCategory.class, text)).contains(category));
    assertThat(Words.meaning(CaseTier.class, "没有的")).isEmpty();
  }

  @Test
  void theConsoleKnowsWhatTheListsSay() throws IOException {
    assertThat(Files.readString(ListTraits.FILE))
        .as("run ListTraits.main of shared-events")
        .isEqualTo(ListTraits.text());
  }
}
