package org.warmledger.command.applications.takeapplication;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.cases.HouseholdRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationMade;
import org.warmledger.events.values.Personal;

/** An application is taken down once, of a household that there can be. */
final class TakeApplicationRule {

  private static final int OWN = 8;

  private TakeApplicationRule() {}

  static Decision<ApplicationEvent> decide(TakeApplication command, ApplicationState state) {
    return state.content().isPresent()
        ? Decision.alreadySo()
        : HouseholdRule.refusal(command.household(), command.occurredOn())
            .<Decision<ApplicationEvent>>map(Decision::reject)
            .orElseGet(() -> Decision.accept(made(command)));
  }

  private static ApplicationMade made(TakeApplication command) {
    return new ApplicationMade(
        command.applicationId(),
        command.union(),
        number(command),
        command.source(),
        command.hardship(),
        command.household(),
        Personal.of(command.household().head().person(), command.note()),
        command.takenBy(),
        command.occurredOn());
  }

  /** Union, day and the end of its id: nobody waits for a counter. */
  private static String number(TakeApplication command) {
    String own = command.applicationId().own().toUpperCase(Locale.ROOT);
    return command.union().code()
        + "-"
        + command.occurredOn().format(DateTimeFormatter.BASIC_ISO_DATE)
        + "-"
        + own.substring(Math.max(0, own.length() - OWN));
  }
}
