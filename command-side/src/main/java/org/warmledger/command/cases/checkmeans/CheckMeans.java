package org.warmledger.command.cases.checkmeans;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.Note;

/**
 * State what a means check found.
 *
 * @param authorization number of the household's authorisation
 */
public record CheckMeans(
    @RoutingKey CaseId caseId,
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
