package org.warmledger.command.rosters.recordbankresults;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmledger.command.tables.cells.RowWords;
import org.warmledger.events.lists.BankResult;

/**
 * What came of a file of the bank, as it is answered and kept for its key.
 *
 * @param position from which on the roster shows it; empty when nothing was recorded
 */
record Recorded(Told told, Optional<Long> position) {

  /**
   * Rows taken, rows that were known already, and each row that was not taken.
   *
   * @param unreadColumns by which nothing was held against the lines
   */
  record Told(
      int paid,
      int returned,
      int wrongAccount,
      int unchanged,
      List<NotTaken> refused,
      List<String> unreadColumns) {

    /** What was kept before columns were named has none. */
    Told {
      refused = List.copyOf(refused);
      unreadColumns = unreadColumns == null ? List.of() : List.copyOf(unreadColumns);
    }
  }

  /** Why a row was not taken. */
  record NotTaken(int row, String code, Optional<String> field, String detail) {}

  static Recorded of(
      BankResults.Taken taken, List<String> unreadColumns, RowWords words, Locale locale) {
    Told told =
        new Told(
            taken.count(BankResult.PAID),
            taken.count(BankResult.RETURNED),
            taken.count(BankResult.WRONG_ACCOUNT),
            taken.unchanged(),
            taken.refused().stream().map(row -> notTaken(row, words, locale)).toList(),
            unreadColumns);
    return new Recorded(told, taken.position().stream().boxed().findFirst());
  }

  private static NotTaken notTaken(RefusedRow row, RowWords words, Locale locale) {
    return new NotTaken(
        row.row(),
        row.code(),
        Optional.of(row.column()).filter(text -> !text.isEmpty()),
        words.say(row.code(), locale));
  }
}
