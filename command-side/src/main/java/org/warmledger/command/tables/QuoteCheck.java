package org.warmledger.command.tables;

import java.io.IOException;
import java.io.Reader;

/**
 * Quotation marks enclose a cell or stand doubled within one. Any other would swallow the rest of
 * the file into one cell without a complaint, or was meant for inches: nobody knows which.
 */
final class QuoteCheck {

  private enum Within {
    /** At the beginning of a cell. */
    START,
    BARE,
    QUOTED,
    /** Behind a mark within a quoted cell: its end, or the first of two. */
    MARKED,
    /** Behind an equals sign: {@code ="0012"} is a bare cell that may have marks. */
    EQUALS,
    FORMULA
  }

  private final char separator;
  private Within within = Within.START;
  private int line = 1;
  private int openedOn = 1;
  private int previous = -1;

  private QuoteCheck(char separator) {
    this.separator = separator;
  }

  /**
   * Goes through a file.
   *
   * @throws TableRefused naming the line of the first mark that is out of place
   */
  static void of(TableFile file, CsvForm form) throws IOException {
    QuoteCheck check = new QuoteCheck(form.separator());
    try (Reader text = form.text(file)) {
      for (int c = text.read(); c >= 0; c = text.read()) {
        check.next(c);
      }
    }
    if (check.within == Within.QUOTED) {
      throw new TableRefused(TableFault.STRAY_QUOTE, check.openedOn);
    }
  }

  private void next(int c) {
    within =
        switch (within) {
          case START -> begin(c);
          case EQUALS -> c == '"' ? Within.FORMULA : bare(c);
          case BARE -> bare(c);
          case FORMULA -> c == '"' ? Within.FORMULA : isEnd(c) ? Within.START : Within.FORMULA;
          case QUOTED -> c == '"' ? Within.MARKED : Within.QUOTED;
          case MARKED -> marked(c);
        };
    if (c == '\n' ? previous != '\r' : c == '\r') {
      line++;
    }
    previous = c;
  }

  private Within begin(int c) {
    if (c == '"') {
      openedOn = line;
      return Within.QUOTED;
    }
    return c == '=' ? Within.EQUALS : bare(c);
  }

  private Within bare(int c) {
    if (c == '"') {
      throw new TableRefused(TableFault.STRAY_QUOTE, line);
    }
    return isEnd(c) ? Within.START : Within.BARE;
  }

  private Within marked(int c) {
    if (c == '"') {
      return Within.QUOTED;
    }
    if (!isEnd(c)) {
      throw new TableRefused(TableFault.STRAY_QUOTE, line);
    }
    return Within.START;
  }

  private boolean isEnd(int c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
