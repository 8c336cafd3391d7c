package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The union that keeps the file offers it to another, which accepts it or sends it back. Until it
 * is accepted it stays where it is.
 *
 * @param union the union that keeps it
 * @param to the union that is asked
 * @param onTheWay aid that was not settled that day: it is settled where it was proposed, out of
 *     that union's fund, before the file moves
 * @param offeredFor the union of whoever offered it, which may be one above
 */
public record TransferOffered(
    CaseId caseId,
    UnionPath union,
    UnionPath to,
    Personal<Note> reason,
    List<AidOnTheWay> onTheWay,
    StaffId offeredBy,
    UnionCode offeredFor,
    LocalDate occurredOn)
    implements OfferEvent {

  public TransferOffered {
    onTheWay = List.copyOf(onTheWay);
  }
}
