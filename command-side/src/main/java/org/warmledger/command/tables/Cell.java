package org.warmledger.command.tables;

import java.util.regex.Pattern;

/**
 * What one cell shows, and as what the spreadsheet keeps it.
 *
 * @param text as it is shown, without blanks around it
 */
public record Cell(String text, Form form) {

  /** What spreadsheets write instead of a value, in the files of text that they make as well. */
  private static final Pattern ERROR =
      Pattern.compile(
          "#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!"
              + "|BUSY!|UNKNOWN!|GETTING_DATA)|#{2,}",
          Pattern.CASE_INSENSITIVE);

  static final Cell BLANK = text("");

  /** As what a spreadsheet keeps what it shows; a plain file keeps text only. */
  public enum Form {
    TEXT,
    NUMBER,
    /** A number of a workbook that counts days from 1904. */
    NUMBER_SINCE_1904,
    /**
     * A number that its format shows with words, signs or noughts around it: 25 as YP000025, as 25
     * 元 or as 25.00.
     */
    NUMBER_WITH_SIGNS,
    /** A number of more than fifteen digits, of which the spreadsheet has lost the last ones. */
    LONG_NUMBER,
    DATE,
    /** An error such as {@code #N/A}. */
    ERROR,
    /** A formula whose value was never computed. */
    UNCALCULATED,
    /** A format shows another number than is kept, or hides what is kept. */
    SHOWN_OTHERWISE,
    /** One with cells of other rows: nobody can say for which of them it is. */
    MERGED
  }

  static Cell text(String text) {
    return new Cell(text, ERROR.matcher(text.strip()).matches() ? Form.ERROR : Form.TEXT);
  }

  boolean isBlank() {
    return text.isEmpty() && form != Form.MERGED;
  }

  Cell merged() {
    return new Cell(text, Form.MERGED);
  }

  /** The same without blanks, no-break spaces and stray marks of byte order around it. */
  Cell stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : new Cell(text.substring(from, to), form);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  @Override
  public String toString() {
    return "Cell " + form;
  }
}
