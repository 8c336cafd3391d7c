package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.query.casefile.MeansCheck;
import org.warmledger.query.masking.Masking;

/** A means check, what it found, and the appeals against that. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MeansCheckView(
    MeansCheckId checkId,
    List<Exclusion> exclusions,
    String authorization,
    Optional<String> note,
    StaffId by,
    LocalDate on,
    List<AppealView> appeals) {

  /** An appeal and how it ended. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record AppealView(LocalDate on, Optional<String> reason, Optional<AppealDecisionView> decision) {}

  /** How an appeal ended, and why. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record AppealDecisionView(
      AppealOutcome outcome, StaffId by, LocalDate on, Optional<String> reason) {}

  static MeansCheckView of(MeansCheck check, Masking.Lens lens) {
    return new MeansCheckView(
        check.checkId(),
        check.exclusions(),
        check.authorization(),
        lens.words(check.note()),
        check.by(),
        check.on(),
        check.appeals().stream().map(appeal -> appeal(appeal, lens)).toList());
  }

  private static AppealView appeal(MeansCheck.Appeal appeal, Masking.Lens lens) {
    return new AppealView(
        appeal.on(),
        lens.words(appeal.reason()),
        appeal
            .decision()
            .map(
                end ->
                    new AppealDecisionView(
                        end.outcome(), end.by(), end.on(), lens.words(end.reason()))));
  }
}
