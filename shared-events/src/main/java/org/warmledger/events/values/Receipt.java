package org.warmledger.events.values;

import java.util.Optional;
import java.util.regex.Pattern;
import org.warmledger.events.lists.ReceiptKind;

/**
 * What proves the delivery (签领、凭证).
 *
 * @param voucher number of the voucher, at most 60 characters; empty where the paper has none
 */
public record Receipt(String voucher, ReceiptKind kind) {

  private static final int DIGITS_OF_A_BANK = 8;
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern YEAR_OR_DAY =
      Pattern.compile("^20[0-9]{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])?)?");

  /** By what one and the same paper is known, however its number is written; none without one. */
  public Optional<String> sign() {
    return BillNumber.spellings(voucher).stream()
        .filter(spelling -> !spelling.isEmpty())
        .findFirst()
        .map(spelling -> kind.name() + " " + spelling);
  }

  /**
   * By what a bank's slip is known wherever it is shown. A bank counts further than a union does,
   * whose own numbers begin anew with the year or the day: every union has a first of them.
   */
  public Optional<String> bankSlip() {
    return sign()
        .filter(sign -> kind == ReceiptKind.BANK_SLIP)
        .filter(sign -> counted(sign).length() >= DIGITS_OF_A_BANK);
  }

  private static String counted(String sign) {
    return YEAR_OR_DAY.matcher(NO_DIGIT.matcher(sign).replaceAll("")).replaceFirst("");
  }
}
