package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The means of whoever applies were checked (家庭经济状况核对).
 *
 * @param exclusions what was found that keeps the household from being on file (C20)
 * @param authorization number of the household's authorisation (授权书)
 */
public record ApplicantMeansChecked(
    ApplicationId applicationId,
    UnionPath union,
    List<Exclusion> exclusions,
    String authorization,
    Personal<Note> note,
    StaffId checkedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {
  public ApplicantMeansChecked {
    exclusions = List.copyOf(exclusions);
  }
}
