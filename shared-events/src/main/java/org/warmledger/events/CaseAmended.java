package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file says something otherwise (随时变化随时调整): what changed and nothing else, as it was and as it
 * is. Taking an amendment back is one that says again what the file said before.
 *
 * @param onTheWay aid that goes by what the file said until then
 * @param meansCheckedOn when means were checked last by what the file said until then
 * @param noticedOn when a notice was published last that went by it
 * @param takesBack the amendment that had been entered wrongly
 */
public record CaseAmended(
    CaseId caseId,
    UnionPath union,
    AmendmentId amendmentId,
    Personal<HouseholdPart> was,
    Personal<HouseholdPart> now,
    List<AidOnTheWay> onTheWay,
    Optional<LocalDate> meansCheckedOn,
    Optional<LocalDate> noticedOn,
    Optional<AmendmentId> takesBack,
    Personal<Note> reason,
    LocalDate occurredOn)
    implements CaseEvent {

  public CaseAmended {
    onTheWay = List.copyOf(onTheWay);
  }
}
