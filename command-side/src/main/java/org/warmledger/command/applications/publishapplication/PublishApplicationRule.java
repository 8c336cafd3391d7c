package org.warmledger.command.applications.publishapplication;

import java.time.LocalDate;
import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.cases.publishnotice.NoticeTerm;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationPublished;
import org.warmledger.events.lists.ApplicationStep;

/**
 * A notice lasts as many working days as the union wants it to (C12) and shows what the ledger made
 * of it (C28): nobody writes a word of it.
 */
final class PublishApplicationRule {

  private PublishApplicationRule() {}

  /** Decides about a notice that has to last as long as the term says. */
  static Decision<ApplicationEvent> decide(
      PublishApplication command, ApplicationState state, NoticeTerm term) {
    return StepRules.take(
        state,
        ApplicationStep.PUBLIC_NOTICE,
        command.publishedBy(),
        command.occurredOn(),
        underway -> decide(command, underway, term));
  }

  private static Decision<ApplicationEvent> decide(
      PublishApplication command, ApplicationState.Underway underway, NoticeTerm term) {
    if (command.from().isBefore(underway.since())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    LocalDate to = command.to().orElseGet(() -> term.end(command.from()));
    return term.isKept(command.from(), to)
        ? Decision.accept(published(command, to, underway.sheet()))
        : Decision.reject(RejectionCode.C12_NOTICE_TOO_SHORT);
  }

  private static ApplicationPublished published(
      PublishApplication command, LocalDate to, ApplicationSheet sheet) {
    return new ApplicationPublished(
        sheet.id(),
        sheet.union(),
        command.from(),
        to,
        NoticeText.of(sheet),
        command.publishedBy(),
        command.occurredOn());
  }
}
