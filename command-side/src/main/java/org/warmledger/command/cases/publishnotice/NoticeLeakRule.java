package org.warmledger.command.cases.publishnotice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.NamesOnFile;
import org.warmledger.command.decision.RejectionCode;

/**
 * What is published shows no identity number, card, phone or illness (C28), and neither a full name
 * nor the address of the household: what was published cannot be erased.
 */
final class NoticeLeakRule {

  /** Between the digits of a number that is written in groups. */
  private static final String GAP = "[ \\t-]{0,2}";

  /** Identity numbers of both kinds, cards and accounts: more digits than anything harmless has. */
  private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d" + GAP + "){11,}\\d");

  private static final String DATE = "(?:19|20)\\d\\d-?(?:0?[1-9]|1[0-2])-?(?:[0-2]?\\d|3[01])";

  /** The exception: from when to when. */
  private static final Pattern DATES = Pattern.compile(DATE + GAP + DATE);

  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)1" + GAP + "[3-9](?:" + GAP + "\\d){9}(?!\\d)");
  private static final Pattern LANDLINE =
      Pattern.compile("(?<!\\d)0\\d{2,3}\\)?" + GAP + "\\d{3,4}" + GAP + "\\d{4}(?!\\d)");

  private NoticeLeakRule() {}

  static Optional<RejectionCode> refusal(CaseFile file, String text) {
    String plain = plain(text);
    boolean leaks =
        LONG_NUMBER
                .matcher(plain)
                .results()
                .anyMatch(number -> !DATES.matcher(number.group()).matches())
            || MOBILE.matcher(plain).find()
            || LANDLINE.matcher(plain).find()
            || IllnessWords.occurIn(plain)
            || NamesOnFile.andAddress(file.household())
                .map(NoticeLeakRule::plain)
                .anyMatch(plain::contains);
    return leaks ? Optional.of(RejectionCode.C28_NOTICE_LEAK) : Optional.empty();
  }

  /** Full-width digits, ligatures and invisible characters hide nothing. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .replace('—', '-')
        .replace('–', '-')
        .toLowerCase(Locale.ROOT);
  }
}
