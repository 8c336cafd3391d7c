package org.warmledger.command.applications.surveyhome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/**
 * What was found in a home, as it is sent.
 *
 * @param surveyedWith the account of the second surveyor
 * @param signedOn day on which the household signed it
 */
record SurveyBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> findings,
    @Required @Longest(SurveyBody.ACCOUNT) Optional<String> surveyedWith,
    @Required Optional<LocalDate> signedOn,
    Optional<LocalDate> occurredOn) {

  static final int ACCOUNT = 128;

  SurveyHome toCommand(ApplicationId id, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    String second = Fields.said(surveyedWith);
    fields.wrongIf(second.equals(by.value()), "/surveyedWith", FieldCode.REPEATED);
    LocalDate surveyed = occurredOn.orElse(today);
    fields.wrongIf(
        signedOn.filter(surveyed::isAfter).isPresent(), "/signedOn", FieldCode.TOO_SMALL);
    Supplier<LocalDate> signed = fields.day("/signedOn", signedOn);
    return fields.onDay(
        occurredOn,
        day ->
            new SurveyHome(id, Fields.noted(findings), by, new StaffId(second), signed.get(), day));
  }

  @Override
  public String toString() {
    return "SurveyBody";
  }
}
