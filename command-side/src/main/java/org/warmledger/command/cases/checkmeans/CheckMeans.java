package org.warmledger.command.cases.checkmeans;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CaseId;
import org.warmledger.events.Exclusion;
import org.warmledger.events.MeansCheckId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/**
 * State what a means check found.
 *
 * @param authorization number of the household's authorisation
 */
public record CheckMeans(
    @TargetAggregateIdentifier CaseId caseId,
    MeansCheckId checkId,
    List<Exclusion> exclusions,
    String authorization,
    Note note,
    StaffId checkedBy,
    LocalDate occurredOn) {

  public CheckMeans {
    exclusions = List.copyOf(exclusions);
  }
}
