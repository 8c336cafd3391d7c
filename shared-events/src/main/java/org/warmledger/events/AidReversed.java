package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/**
 * Aid that had been delivered was taken back or never arrived; the terms are those of the delivery
 * (C29).
 *
 * @param identity what kind of worker the head was when it was delivered
 * @param givenBy the union that kept the file when it was delivered; before that was said, none
 * @param deliveredOn the business date of the delivery that this reverses
 * @param voucher what proves that it is back in its fund
 */
public record AidReversed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Optional<WorkerIdentity> identity,
    Optional<UnionPath> givenBy,
    LocalDate deliveredOn,
    Personal<Note> reason,
    StaffId reversedBy,
    Optional<Receipt> voucher,
    LocalDate occurredOn)
    implements AidEvent {

  @Override
  public UnionPath countedIn() {
    return givenBy.orElse(union);
  }
}
