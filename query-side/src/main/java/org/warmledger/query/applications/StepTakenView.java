package org.warmledger.query.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.query.masking.Masking;

/**
 * A step that an application has passed, as answers show it.
 *
 * @param by who did it
 * @param signedOn day on which the household signed what a survey found
 * @param exclusions what a means check found
 * @param authorization number of the authorisation of a means check
 * @param from first day of a notice
 * @param to last day of a notice, included
 * @param text of a notice, as published
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StepTakenView(
    ApplicationStep step,
    List<StaffId> by,
    LocalDate on,
    Optional<String> note,
    Optional<LocalDate> signedOn,
    List<Exclusion> exclusions,
    Optional<String> authorization,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> text) {

  static StepTakenView of(TakenStep step, Masking.Lens lens) {
    TakenStep.Told told = step.told();
    return new StepTakenView(
        step.step(),
        step.by(),
        step.on(),
        step.note().flatMap(lens::words),
        told.signedOn(),
        told.exclusions(),
        told.authorization(),
        told.notice().map(TakenStep.PublicNotice::from),
        told.notice().map(TakenStep.PublicNotice::to),
        told.notice().map(TakenStep.PublicNotice::text));
  }
}
