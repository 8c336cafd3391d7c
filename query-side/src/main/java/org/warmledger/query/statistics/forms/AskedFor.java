package org.warmledger.query.statistics.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Period;

/** Reads from a request which form, union and period are asked for. */
@Component
public record AskedFor(Forms forms, Unions unions) {

  public Form form(String name) {
    return forms.find(name).orElseThrow(Answers::notFound);
  }

  public Asked asked(
      Caller caller, String form, Optional<String> union, LocalDate from, LocalDate to) {
    Form found = form(form);
    Period.inOrder(from, to);
    UnionCode code = unions.asked(union, caller);
    return new Asked(
        found, unions.named(code), unions.childrenOf(code), from, to, Optional.empty());
  }
}
