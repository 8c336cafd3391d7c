package org.warmledger.command.tables.cells;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.ProblemWriter;

/**
 * Says what is wrong with a row in the caller's language: a cell's fault in the words of imports, a
 * rule's in those of the command it came from.
 */
@Component
public class RowWords {

  private final ProblemWriter words;

  RowWords(ProblemWriter words) {
    this.words = words;
  }

  /** What there is to say of a row beside its faults. */
  public String say(String code, List<Object> arguments, Locale locale) {
    return words.say("row." + code, arguments, code, locale);
  }

  public String say(String code, Locale locale) {
    String byRule = words.say("problem." + code + ".detail", List.of(), code, locale);
    String byField = words.say("field." + code, List.of(), byRule, locale);
    return words.say("row." + code, List.of(), byField, locale);
  }
}
