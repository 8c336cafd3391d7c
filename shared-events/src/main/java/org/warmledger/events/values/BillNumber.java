package org.warmledger.events.values;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the number of a bill is compared: letters and digits alone say which bill it is. */
final class BillNumber {

  private static final String LOOKS_LATIN = "АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
  private static final String LATIN = "ABEKMHOPCTYXIJSABEZHIKMNOPTYX";

  /** Whatever is no letter or digit, and what is one yet is written for a dash. */
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]|\\p{Lm}|一");

  private static final Pattern TITLE = Pattern.compile("^(?:NO|编号|票据号码|票据号|票号)+|号+$");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  private BillNumber() {}

  /**
   * Its spellings without width, case, separators, titles, letters that only look Latin and zeros
   * that begin a group of digits: by the groups as they are written, and as they are once the
   * separators are gone. Numbers that share one are the same.
   */
  static Set<String> spellings(String number) {
    String plain = latin(Names.simple(number).toUpperCase(Locale.ROOT));
    return new LinkedHashSet<>(
        List.of(untitled(separated(unpadded(plain))), untitled(unpadded(separated(plain)))));
  }

  private static String separated(String text) {
    return SEPARATOR.matcher(text).replaceAll("");
  }

  private static String unpadded(String text) {
    return LEADING_ZEROS.matcher(text).replaceAll("");
  }

  private static String untitled(String text) {
    return TITLE.matcher(text).replaceAll("");
  }

  private static String latin(String text) {
    StringBuilder latin = new StringBuilder(text);
    for (int i = 0; i < latin.length(); i++) {
      int at = LOOKS_LATIN.indexOf(latin.charAt(i));
      if (at >= 0) {
        latin.setCharAt(i, LATIN.charAt(at));
      }
    }
    return latin.toString();
  }
}
