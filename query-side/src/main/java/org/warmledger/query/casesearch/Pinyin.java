package org.warmledger.query.casesearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How a name may be read: every reading of every character, up to a bound; ü is both v and u. */
final class Pinyin {

  private static final int MOST_READINGS = 16;
  private static final HanyuPinyinOutputFormat FORMAT = format();
  private static final Map<Character, List<String>> KNOWN = new ConcurrentHashMap<>();

  private Pinyin() {}

  private static HanyuPinyinOutputFormat format() {
    HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
    format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
    format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    format.setVCharType(HanyuPinyinVCharType.WITH_V);
    return format;
  }

  /** The readings of a text, each a list of syllables. */
  static List<List<String>> readings(String text) {
    List<List<String>> readings = List.of(List.of());
    for (char character : text.toCharArray()) {
      List<String> syllables = syllables(character);
      int bearable = Math.max(1, MOST_READINGS / readings.size());
      List<List<String>> longer = new ArrayList<>();
      for (List<String> reading : readings) {
        syllables.stream()
            .limit(bearable)
            .forEach(
                syllable -> {
                  List<String> more = new ArrayList<>(reading);
                  more.add(syllable);
                  longer.add(more);
                });
      }
      readings = syllables.isEmpty() ? readings : longer;
    }
    return readings.stream().filter(reading -> !reading.isEmpty()).toList();
  }

  /** The readings of one character; a Latin letter or digit reads as itself. */
  private static List<String> syllables(char character) {
    if (character < 128) {
      return Character.isLetterOrDigit(character)
          ? List.of(Character.toString(Character.toLowerCase(character)))
          : List.of();
    }
    return KNOWN.computeIfAbsent(character, Pinyin::read);
  }

  private static List<String> read(char character) {
    try {
      String[] found = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
      if (found == null) {
        return List.of();
      }
      Set<String> syllables = new LinkedHashSet<>();
      Arrays.stream(found)
          .forEach(
              syllable -> {
                syllables.add(syllable);
                syllables.add(syllable.replace('v', 'u'));
              });
      return List.copyOf(syllables);
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }
}
