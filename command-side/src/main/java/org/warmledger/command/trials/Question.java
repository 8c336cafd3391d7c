package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * An act that history tells of, to be decided anew by the rule that let it in.
 *
 * @param cause tells the act from others about the same subject
 * @param union whose business it is, once everything was read
 * @param rule as it was asked then, by those thresholds
 */
record Question(
    FindingSubject subject,
    String cause,
    Supplier<Optional<UnionPath>> union,
    LocalDate on,
    Map<String, String> particulars,
    List<EventRef> evidence,
    Function<Reference, Decision<?>> rule) {

  /** Whether the rule refuses it with the code of the check. */
  boolean isRefused(CheckCode code, Reference by) {
    return isRefusal(code, rule.apply(by));
  }

  static boolean isRefusal(CheckCode code, Decision<?> decision) {
    return decision instanceof Decision.Refused<?> refused
        && refused.rejection().code().name().equals(code.name());
  }

  Optional<History.Found> found() {
    return union
        .get()
        .map(whose -> new History.Found(subject, new Hit(cause, whose, on, particulars, evidence)));
  }
}
