package org.warmledger.events.values;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How names are read and compared, wherever one is: one spelling for all that mean the same. */
public final class Names {

  /** Whatever stands between the parts of a name, and what is not seen. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\p{Z}\\s\\p{Cf}·•‧・∙⋅.●‐‑\\-\\u0300-\\u036F\\uFE00-\\uFE0F\\u3164\\u115F\\u1160\\u2800]"
              + "|[\\x{E0100}-\\x{E01EF}]");

  /** Begins a formula, belongs to markup and programs, or covers letters; a number is none. */
  private static final Pattern OF_NO_NAME =
      Pattern.compile("^[-+@]|[=<>{}\\[\\]|\\\\^$%#;\"*×○□?_/、，,；]|[0-9].*[0-9]");

  /** What parts the letters of a name in a text, beside what stands in names. */
  private static final Pattern IN_TEXT = Pattern.compile("[\\p{Pd}\\p{Pc}/\\u2044\\u2215]");

  private static final Pattern MISSING =
      Pattern.compile(
          "(?i)null|none|nil|nan|n/?a|undefined|true|false|\\(?blank\\)?|unknown|test|xx+"
              + "|0+|不详|不明|未知|未填写?|待补|待定|暂无|没有|无|空|无名氏?|测试|同上|略");

  /** Stands between those who did something together. */
  private static final Pattern SEVERAL = Pattern.compile("[、，,;；/\\s]+");

  private static final Pattern NUMBERED = Pattern.compile("\\p{L}{2,4}[0-9]{2,}");

  /** What people are called by who they are to somebody, and not by their name. */
  private static final Pattern ADDRESSED = Pattern.compile("姓名|户主|本人|男|女|.?(先生|女士|同志)|.?某+");

  /** Letters that are shown as nothing, beside those of format. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "\\p{Cf}|\\p{Cc}|\\p{Cs}|\\p{Cn}|\\p{Zl}|\\p{Zp}"
              + "|[\\u3164\\u115F\\u1160\\uFFA0\\u2800\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F]"
              + "|[\\x{E0100}-\\x{E01EF}]|(?:^|[\\p{Z}\\s])\\p{M}");

  private static final int FIRST_HAN = 0x2E80;
  private static final int FIRST_COMMON_HAN = 0x4E00;
  private static final int LAST_COMMON_HAN = 0x9FA5;
  private static final Map<Integer, String> SIMPLE = new ConcurrentHashMap<>();

  private Names() {}

  /**
   * One spelling: width, case, accents, blanks, the dot between the parts of a name, traditional
   * and simplified characters and their variants tell nobody apart.
   */
  public static String folded(String name) {
    String plain = Normalizer.normalize(simple(name), Normalizer.Form.NFD);
    return BETWEEN.matcher(plain).replaceAll("");
  }

  /** Whether a text says one of some names, however it is written; one letter is no name. */
  public static boolean occurIn(String text, Collection<String> names) {
    String said = foldedText(text);
    return names.stream()
        .map(Names::foldedText)
        .anyMatch(name -> name.length() > 1 && said.contains(name));
  }

  private static String foldedText(String text) {
    return IN_TEXT.matcher(folded(seen(text))).replaceAll("");
  }

  /** Whether two spellings are of one name. */
  public static boolean areSame(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /**
   * Whether a name shows all it says: no letter that isn't seen, no half of one, no mark without
   * its letter.
   */
  public static boolean isPlain(String name) {
    return isPlainlyWritten(name) || !UNSEEN.matcher(name).find();
  }

  /** A text without the letters that nobody sees. */
  public static String seen(String text) {
    return isPlainlyWritten(text) ? text : UNSEEN.matcher(text).replaceAll("");
  }

  /**
   * As most texts are: of printable ASCII and the common Chinese characters, which hide nothing.
   */
  public static boolean isPlainlyWritten(String text) {
    return text.chars().allMatch(Names::isCommon);
  }

  private static boolean isCommon(int letter) {
    return letter >= ' ' && letter <= '~'
        || letter >= FIRST_COMMON_HAN && letter <= LAST_COMMON_HAN
        || "，。、；：（）".indexOf(letter) >= 0;
  }

  /**
   * Whether somebody may be called so: letters, a digit at most that tells two of one name apart,
   * and nothing of a formula, of markup, of a mask or of what stands where a name is missing.
   */
  public static boolean isOfPerson(String name) {
    String plain = Normalizer.normalize(PrivateUse.replaced(name), Normalizer.Form.NFKC).strip();
    return plain.codePoints().anyMatch(Names::isLetter)
        && !OF_NO_NAME.matcher(plain).find()
        && !isMissing(plain)
        && !ADDRESSED.matcher(plain).matches();
  }

  /**
   * Whether it says who is meant, be it several people, a team or an organisation: no word stands
   * for a missing name, and no name has a number behind it.
   */
  public static boolean isOfSomebody(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return plain.codePoints().anyMatch(Names::isLetter)
        && !isMissing(plain)
        && SEVERAL
            .splitAsStream(plain)
            .noneMatch(one -> isMissing(one) || NUMBERED.matcher(one).matches());
  }

  /** Whether it is a word, or a nought, that is written where something is missing. */
  public static boolean isMissing(String text) {
    return MISSING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip()).matches();
  }

  /**
   * Characters that are in no table yet are written by private ones, which everybody may read
   * otherwise: of those alone no name is made.
   */
  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.isIdeographic(c);
  }

  /** Simplified characters, half width, lower case, character by character. */
  public static String simple(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(PrivateUse.replaced(text), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> folded.append(c < FIRST_HAN ? Character.toString(c) : han(c)));
    return folded.toString();
  }

  private static String han(int character) {
    return SIMPLE.computeIfAbsent(
        character, unknown -> ZhConverterUtil.toSimple(Character.toString(unknown)));
  }
}
