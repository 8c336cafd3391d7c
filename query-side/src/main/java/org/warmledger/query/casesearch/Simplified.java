package org.warmledger.query.casesearch;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One spelling for indexing and asking: simplified characters, half width, lower case. Character by
 * character, so that positions stay what they were.
 */
final class Simplified {

  private static final int FIRST_HAN = 0x2E80;
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private Simplified() {}

  static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(normal.length());
    normal.codePoints().forEach(c -> folded.append(c < FIRST_HAN ? Character.toString(c) : han(c)));
    return folded.toString();
  }

  private static String han(int character) {
    return KNOWN.computeIfAbsent(
        character, unknown -> ZhConverterUtil.toSimple(Character.toString(unknown)));
  }
}
