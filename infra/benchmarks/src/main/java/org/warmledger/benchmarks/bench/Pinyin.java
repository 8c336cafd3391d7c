package org.warmledger.benchmarks.bench;

import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Names as typed on a Latin keyboard. */
final class Pinyin {

  private Pinyin() {}

  /** Without tones and spaces, in the first reading of each character. */
  static String of(String name) {
    return name.chars().mapToObj(c -> syllable((char) c)).collect(Collectors.joining());
  }

  static String initials(String name) {
    return name.chars()
        .mapToObj(c -> syllable((char) c).substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String syllable(char character) {
    String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
    return readings == null
        ? String.valueOf(character)
        : readings[0].replace("u:", "v").replaceAll("[0-9]", "");
  }
}
