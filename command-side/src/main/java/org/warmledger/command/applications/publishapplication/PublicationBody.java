package org.warmledger.command.applications.publishapplication;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.ApplicationId;

/**
 * A notice of an application, as it is sent.
 *
 * @param from its first day; the day of the act unless stated
 * @param to its last day; the last of the working days that it takes unless stated
 */
record PublicationBody(
    Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> occurredOn) {

  private static final int MOST_DAYS = 366;

  PublishApplication toCommand(ApplicationId id, Call call) {
    Fields fields = Fields.of(this, call.today());
    LocalDate first = from.or(() -> occurredOn).orElse(call.today());
    fields.wrongIf(to.filter(first::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
    fields.wrongIf(
        to.filter(first.plusDays(MOST_DAYS)::isBefore).isPresent(), "/to", FieldCode.TOO_LARGE);
    fields.wrongIf(first.isAfter(call.today().plusDays(MOST_DAYS)), "/from", FieldCode.TOO_LARGE);
    return fields.onDay(occurredOn, day -> new PublishApplication(id, first, to, call.by(), day));
  }
}
