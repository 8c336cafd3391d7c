package org.warmledger.command.cases;

import java.time.LocalDate;
import org.warmledger.events.AidTerms;
import org.warmledger.events.Receipt;
import org.warmledger.events.StaffId;

/** How far an aid has come. */
public sealed interface AidState {

  /** Waits for somebody else's approval. */
  record Proposed(AidTerms terms, StaffId proposedBy, LocalDate proposedOn) implements AidState {}

  /** May be delivered by anybody but the approver. */
  record Approved(AidTerms terms, StaffId approvedBy, LocalDate proposedOn) implements AidState {}

  /** Turned down. */
  record Rejected(StaffId rejectedBy) implements AidState {}

  /** Reached the household. */
  record Delivered(AidTerms terms, Receipt receipt, LocalDate deliveredOn) implements AidState {}

  /** Taken back, or never arrived. */
  record Reversed(LocalDate reversedOn) implements AidState {}
}
