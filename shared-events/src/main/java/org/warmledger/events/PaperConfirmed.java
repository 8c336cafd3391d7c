package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * The paper copy of the file was confirmed to be in the archive (C18).
 *
 * @param place where it is kept
 */
public record PaperConfirmed(
    CaseId caseId, UnionPath union, String place, StaffId confirmedBy, LocalDate occurredOn)
    implements CaseEvent {}
