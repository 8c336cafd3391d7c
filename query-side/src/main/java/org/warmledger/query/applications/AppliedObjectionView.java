package org.warmledger.query.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.query.masking.Masking;

/** An objection to an application, as answers show it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AppliedObjectionView(
    ObjectionId objectionId,
    LocalDate raisedOn,
    Optional<String> objection,
    Optional<LookedIntoView> resolution) {

  /** What became of an objection, and why. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record LookedIntoView(
      ObjectionOutcome outcome, StaffId by, LocalDate on, Optional<String> reason) {}

  static AppliedObjectionView of(AppliedObjection one, Masking.Lens lens) {
    return new AppliedObjectionView(
        one.objectionId(),
        one.raisedOn(),
        lens.words(one.objection()),
        one.resolution()
            .map(
                end ->
                    new LookedIntoView(
                        end.outcome(), end.by(), end.on(), lens.words(end.reason()))));
  }
}
