package org.warmledger.command.cases.checkmeans;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.Exclusion;

/**
 * What a means check found, as it is sent.
 *
 * @param authorization nobody is checked without having signed for it
 */
record MeansBody(
    List<Exclusion> exclusions,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> authorization,
    @InSeal @Longest(Longest.NOTE) Optional<String> note,
    Optional<LocalDate> occurredOn) {

  MeansBody {
    exclusions = Fields.listed(exclusions);
  }

  CheckMeans toCommand(CaseId caseId, MeansCheckId checkId, Call call) {
    Fields fields = Fields.of(this, call.today());
    boolean repeated = new HashSet<>(exclusions).size() < exclusions.size();
    fields.wrongIf(repeated, "/exclusions", FieldCode.REPEATED);
    fields.wrongIf(
        exclusions.contains(Exclusion.OTHER) && Fields.said(note).isEmpty(),
        "/note",
        FieldCode.REQUIRED);
    return fields.onDay(
        occurredOn,
        day ->
            new CheckMeans(
                caseId,
                checkId,
                exclusions,
                Fields.said(authorization),
                Fields.noted(note),
                call.by(),
                day));
  }

  @Override
  public String toString() {
    return "MeansBody";
  }
}
