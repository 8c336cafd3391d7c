package org.warmledger.command.rosters.recordbankresults;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/**
 * What one row of the bank's file says.
 *
 * @param row as a spreadsheet counts
 * @param number of the line
 * @param account to which it was; absent where the file does not say so
 * @param name of the payee; absent where the file does not say so
 * @param money that it was; absent where the file does not say so
 */
record BankRow(
    int row,
    int number,
    BankResult result,
    String voucher,
    LocalDate on,
    Optional<String> account,
    Optional<String> name,
    Optional<Money> money) {

  /** What the bank says of a line, whichever row says it. */
  record BankSaid(BankResult result, String voucher, LocalDate on) {}

  BankSaid said() {
    return new BankSaid(result, voucher, on);
  }

  LinePayment payment(Line line) {
    return new LinePayment(number, line.listed().aidId(), result, voucher, on);
  }

  /** That it is about another amount than the line's, which never changes. */
  Optional<RefusedRow> otherAmount(Line line) {
    return money
        .filter(said -> !said.equals(line.listed().money()))
        .map(other -> refused(CellCode.OTHER_AMOUNT, BankCells.MONEY));
  }

  /** That it is about somebody else than the line is for, who never changes. */
  Optional<RefusedRow> otherName(Line line) {
    return name.filter(said -> isSomebodyElse(line.listed().payee(), said))
        .map(other -> refused(CellCode.OTHER_NAME, BankCells.NAME));
  }

  /** Of somebody who was erased nobody knows it. */
  private static boolean isSomebodyElse(Personal<Payee> payee, String said) {
    return payee.opened() instanceof Personal.Known<Payee> known
        && !Names.areSame(known.value().name(), said);
  }

  /** That it is about another account than the line has now. */
  Optional<RefusedRow> otherAccount(Line line) {
    return account
        .filter(said -> isOther(line.listed().payee(), said))
        .map(other -> refused(CellCode.OTHER_ACCOUNT, BankCells.ACCOUNT));
  }

  /** Of somebody who was erased nobody knows it. */
  private static boolean isOther(Personal<Payee> payee, String said) {
    return payee.opened() instanceof Personal.Known<Payee> known
        && !known.value().accountNumber().equals(said);
  }

  private RefusedRow refused(CellCode code, String column) {
    return new RefusedRow(row, code.name(), column);
  }
}
