package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The household's means were checked (家庭经济状况核对).
 *
 * @param exclusions what was found that keeps it from aid (C20)
 * @param authorization number of the household's authorisation (授权书)
 */
public record MeansChecked(
    CaseId caseId,
    UnionPath union,
    MeansCheckId checkId,
    List<Exclusion> exclusions,
    String authorization,
    Personal<Note> note,
    StaffId checkedBy,
    LocalDate occurredOn)
    implements CaseEvent {
  public MeansChecked {
    exclusions = List.copyOf(exclusions);
  }
}
