package org.warmledger.command.tables.cells;

import java.util.Optional;
import java.util.function.Predicate;
import org.warmledger.command.fields.Lines;
import org.warmledger.command.fields.PersonalNumbers;
import org.warmledger.events.limits.Longest;

/** Cells that become texts which everybody may read: no number in them identifies anybody. */
public final class OpenCells {

  private OpenCells() {}

  /** One line; empty when nothing was written. */
  public static String line(Cells cells, String column, int longest) {
    return open(column, cells.text(column, longest), PersonalNumbers::in);
  }

  /** The name of the campaign, where one is written. */
  public static Optional<String> campaign(Cells cells, String column) {
    return Optional.of(line(cells, column, Longest.LINE)).filter(name -> !name.isEmpty());
  }

  /** One line that has to be there. */
  public static String requiredLine(Cells cells, String column, int longest) {
    return required(line(cells, column, longest), column);
  }

  /** The number of a paper; empty when nothing was written. */
  public static String paperNumber(Cells cells, String column) {
    return open(column, cells.text(column, Longest.VOUCHER), PersonalNumbers::inPaperNumber);
  }

  /** The number of a voucher, which proves something; empty when nothing was written. */
  public static String voucher(Cells cells, String column) {
    String number = paperNumber(cells, column);
    if (!number.isEmpty() && !Lines.isNumber(number)) {
      throw new WrongCell(CellCode.SAYS_NOTHING, column);
    }
    return number;
  }

  /** The number of a voucher; empty where what was written is none. */
  public static String voucherIfAny(Cells cells, String column) {
    String number = cells.text(column, Longest.VOUCHER);
    return Lines.isNumber(number) && !PersonalNumbers.inPaperNumber(number) ? number : "";
  }

  /** The number of a voucher that has to be there. */
  public static String requiredVoucher(Cells cells, String column) {
    return required(voucher(cells, column), column);
  }

  private static String required(String text, String column) {
    return Cells.required(Optional.of(text).filter(written -> !written.isEmpty()), column);
  }

  private static String open(String column, String text, Predicate<String> identifies) {
    if (identifies.test(text)) {
      throw new WrongCell(CellCode.PERSONAL_NUMBER, column);
    }
    return text;
  }
}
