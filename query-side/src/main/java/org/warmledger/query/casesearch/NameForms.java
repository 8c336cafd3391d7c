package org.warmledger.query.casesearch;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.events.values.Names;

/**
 * The forms that names are found by, worked out here because the index has no analyzers for them.
 *
 * @param full whole names
 * @param given their endings: what is left when the first one, two, … characters are dropped
 * @param pinyin whole names in pinyin, without spaces
 * @param givenPinyin the endings in pinyin
 * @param initials first letters of the syllables, of whole names and endings
 */
record NameForms(
    List<String> full,
    List<String> given,
    List<String> pinyin,
    List<String> givenPinyin,
    List<String> initials) {

  private static final int LONGEST_NAME = 50;
  private static final int MOST_FORMS = 64;

  static NameForms of(Collection<String> names) {
    List<String> full =
        names.stream().map(NameForms::spelled).filter(name -> !name.isEmpty()).toList();
    List<String> given = distinct(full.stream().flatMap(NameForms::endings));
    return new NameForms(
        distinct(full.stream()),
        given,
        distinct(read(full, NameForms::joined)),
        distinct(read(given, NameForms::joined)),
        distinct(Stream.concat(read(full, NameForms::first), read(given, NameForms::first))));
  }

  /** A name as it is read: some of its readings, always the same ones of one spelling. */
  static List<String> readings(String name, int most) {
    return Pinyin.readings(spelled(name)).stream()
        .map(NameForms::joined)
        .distinct()
        .limit(most)
        .toList();
  }

  private static String spelled(String name) {
    String folded = Names.folded(name);
    int letters = folded.codePointCount(0, folded.length());
    return folded.substring(0, folded.offsetByCodePoints(0, Math.min(LONGEST_NAME, letters)));
  }

  /** What is left without the first letter, the first two and so on; none is cut in half. */
  private static Stream<String> endings(String name) {
    return Stream.iterate(
            name.offsetByCodePoints(0, 1),
            from -> from < name.length(),
            from -> name.offsetByCodePoints(from, 1))
        .map(name::substring);
  }

  private static Stream<String> read(List<String> texts, Function<List<String>, String> form) {
    return texts.stream().flatMap(text -> Pinyin.readings(text).stream()).map(form);
  }

  private static String joined(List<String> syllables) {
    return String.join("", syllables);
  }

  private static String first(List<String> syllables) {
    StringBuilder letters = new StringBuilder();
    syllables.forEach(syllable -> letters.append(syllable.charAt(0)));
    return letters.toString();
  }

  private static List<String> distinct(Stream<String> texts) {
    Set<String> set = new LinkedHashSet<>();
    texts.limit(MOST_FORMS).forEach(set::add);
    return List.copyOf(set);
  }
}
