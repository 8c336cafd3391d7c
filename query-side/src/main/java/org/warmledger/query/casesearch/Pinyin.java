package org.warmledger.query.casesearch;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
  private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

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
    for (int character : text.codePoints().toArray()) {
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
  private static List<String> syllables(int character) {
    if (character < 128) {
      return Character.isLetterOrDigit(character)
          ? List.of(Character.toString(Character.toLowerCase(character)))
          : List.of();
    }
    return KNOWN.computeIfAbsent(character, Pinyin::read);
  }

  private static List<String> read(int character) {
    List<String> known = Character.isBmpCodePoint(character) ? usual((char) character) : List.of();
    return Stream.concat(known.stream(), Rare.reading(character).stream())
        .flatMap(syllable -> Stream.of(syllable, syllable.replace('v', 'u')))
        .distinct()
        .toList();
  }

  private static List<String> usual(char character) {
    try {
      String[] found = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
      return found == null ? List.of() : List.of(found);
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What somebody typed as pinyin, in the letters of the index: without tones, ü as v however it is
   * written.
   */
  static String typed(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return parted
        .replaceAll("u([\\u0300-\\u0307\\u0309-\\u036F]*)\\u0308", "v$1")
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z]", "");
  }

  /** The same, and what it is where lü and nü are written as in passports: lyu and nyu. */
  static List<String> spellings(String text) {
    String letters = typed(text);
    return Stream.of(letters, letters.replaceAll("(?<=[ln])yu", "v")).distinct().toList();
  }

  /** Readings of the Unihan database, which the usual table lacks, or has otherwise (龘: ta). */
  private static final class Rare {
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin");

    private Rare() {}

    static Optional<String> reading(int character) {
      if (!Character.isIdeographic(character)) {
        return Optional.empty();
      }
      String read = typed(HAN.transliterate(Character.toString(character)));
      return Optional.of(read).filter(syllable -> !syllable.isEmpty());
    }
  }
}
