package org.warmledger.command.applications.checkapplicant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.Exclusion;

/**
 * What a check of the means of whoever applies found, as it is sent.
 *
 * @param authorization nobody is checked without having signed for it
 */
record ApplicantBody(
    List<Exclusion> exclusions,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> authorization,
    @InSeal @Longest(Longest.NOTE) Optional<String> note,
    Optional<LocalDate> occurredOn) {

  ApplicantBody {
    exclusions = Fields.listed(exclusions);
  }

  CheckApplicant toCommand(ApplicationId id, Call call) {
    Fields fields = Fields.of(this, call.today());
    boolean repeated = Set.copyOf(exclusions).size() < exclusions.size();
    fields.wrongIf(repeated, "/exclusions", FieldCode.REPEATED);
    fields.wrongIf(
        exclusions.contains(Exclusion.OTHER) && Fields.said(note).isEmpty(),
        "/note",
        FieldCode.REQUIRED);
    return fields.onDay(
        occurredOn,
        day ->
            new CheckApplicant(
                id, exclusions, Fields.said(authorization), Fields.noted(note), call.by(), day));
  }

  @Override
  public String toString() {
    return "ApplicantBody";
  }
}
