package org.warmledger.local;

import java.util.Locale;
import org.warmledger.launchers.CannotStart;

/** What may be said on a command line besides the command. */
public sealed interface Option {

  String name();

  /** A word follows it. */
  record Text(String name, String usual) implements Option {}

  /** A whole number follows it, within bounds. */
  record Number(String name, int usual, int least, int most) implements Option {

    /**
     * What was said of it.
     *
     * @throws CannotStart in one line, which names it and its bounds
     */
    public int of(String said) {
      if (said.matches("\\d{1,9}")) {
        int number = Integer.parseInt(said);
        if (number >= least && number <= most) {
          return number;
        }
      }
      throw new CannotStart(
          String.format(
              Locale.ROOT,
              "%s takes a number from %,d to %,d, not %s",
              name,
              least,
              most,
              said.isBlank() ? "nothing" : said.lines().findFirst().orElse("nothing")));
    }
  }

  /** It stands alone. */
  record Flag(String name) implements Option {}
}
