package org.warmledger.command.tables.cells;

import org.warmledger.events.values.AidTerms;

/** What can be wrong with a cell: the closed list. */
public enum CellCode {
  REQUIRED,
  TOO_LONG,
  CONTROL_CHARACTER,
  /** Not a citizen identity number: length, check digit, date or province. */
  IDENTITY_NUMBER,
  /** Not what the identity number states. */
  CONTRADICTS_IDENTITY_NUMBER,
  /** Not eleven digits. */
  MOBILE,
  /** No day of the calendar in a known spelling. */
  DATE,
  DATE_IN_FUTURE,
  /** A bill of a day after that of the aid. */
  AFTER_THE_AID,
  /** A bill that is too old for aid. */
  TOO_LONG_AGO,
  /** A part that is more than the whole it is of. */
  MORE_THAN_THE_WHOLE,
  /** Says nothing for what else is written. */
  NOT_APPLICABLE,
  /** No amount in yuan. */
  AMOUNT,
  /** Parts of a fen. */
  AMOUNT_FRACTION,
  /** Money aid without money. */
  AMOUNT_ZERO,
  /** A service carries no money. */
  SERVICE_WITH_MONEY,
  AMOUNT_NEGATIVE,
  AMOUNT_TOO_LARGE,
  /** No whole number in range. */
  NUMBER,
  /** Not a word of the list for this column. */
  UNKNOWN_WORD,
  TOO_MANY,
  REPEATED,
  /** Two rows say different things of the same. */
  CONTRADICTED,
  SAME_AS_PRIMARY,
  MALFORMED,
  /** An identity, phone or card number where everybody may read it. */
  PERSONAL_NUMBER,
  /** Marks, or a word for a number that is missing, where a number has to be. */
  SAYS_NOTHING,
  /** A number in a column of text: the spreadsheet has cut its digits or made a day of them. */
  FORMAT_AS_TEXT,
  /** Nobody is called so. */
  NOT_A_NAME,
  /** A line that a spreadsheet takes for a formula, or a page for markup. */
  FORMULA_OR_MARKUP,
  /** An error such as {@code #N/A} instead of a value. */
  FORMULA_ERROR,
  /** A formula that no spreadsheet has computed yet. */
  NOT_CALCULATED,
  /** A number format shows another number than is kept, or hides what is kept. */
  SHOWN_OTHERWISE,
  /** One with cells of other rows. */
  MERGED_CELL,
  /** The bank names another amount than the line has. */
  OTHER_AMOUNT,
  /** The bank names another account than the line has. */
  OTHER_ACCOUNT,
  /** The bank names somebody else than the line is for. */
  OTHER_NAME,
  /** The paper counts its lines otherwise than they stand. */
  OTHER_NUMBER,
  /** The spreadsheet does not show the row. */
  HIDDEN_ROW,
  /** More values than the header has columns. */
  TOO_MANY_CELLS;

  /** How what is given and its category do not go together. */
  public static CellCode of(AidTerms.Misfit misfit) {
    return switch (misfit) {
      case SERVICE_WITH_MONEY -> SERVICE_WITH_MONEY;
      case AMOUNT_ZERO -> AMOUNT_ZERO;
    };
  }
}
