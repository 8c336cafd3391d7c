package org.warmledger.command.fields;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.warmledger.events.values.Names;

/** What a line of text may be: words that somebody reads, and nothing that a program would run. */
public final class Lines {

  /** Begins a formula of a spreadsheet, or is an element of markup. */
  private static final Pattern RUNS =
      Pattern.compile(
          "^\\s*(=|@\\p{Alpha}+\\(|[-+]\\s*\\p{Alpha}+\\()|<\\s*[/!?]?\\p{Alpha}[^<]*>");

  private Lines() {}

  /** Whether a spreadsheet takes it for a formula, or a page for markup. */
  public static boolean runs(String text) {
    return RUNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }

  /** Whether it is the number of a paper: no marks alone, no word for a number that is missing. */
  public static boolean isNumber(String text) {
    return says(text) && !Names.isMissing(text);
  }

  /** Whether there is a letter or a digit that is seen: marks and fillers alone say nothing. */
  public static boolean says(String text) {
    return Names.seen(text)
        .codePoints()
        .anyMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.isIdeographic(c)
                    || Character.getType(c) == Character.PRIVATE_USE);
  }
}
