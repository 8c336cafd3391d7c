package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.values.FormMismatch;

/**
 * Somebody said why figures of a form contradict each other (C24): with that another person may
 * file it.
 *
 * @param filingId of the form, union and period
 * @param mismatches all that there were; with others it is to be explained anew
 */
public record MismatchExplained(
    FilingId filingId,
    UnionPath union,
    StatutoryForm form,
    LocalDate from,
    LocalDate to,
    List<FormMismatch> mismatches,
    String reason,
    StaffId explainedBy,
    LocalDate occurredOn)
    implements LedgerEvent {
  public MismatchExplained {
    mismatches = List.copyOf(mismatches);
  }
}
