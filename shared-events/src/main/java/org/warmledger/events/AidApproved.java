package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Seen;

/**
 * Aid was approved by somebody who did not propose it (C13).
 *
 * @param seen which versions of the file and of the fund the approver had in front of them; absent
 *     for approvals of the first revision
 * @param grant under which it is taken out of another union's fund
 * @param capOverride why the approver lets it go above a cap (C06); absent where none is exceeded
 */
public record AidApproved(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    Personal<Note> reason,
    Optional<Seen> seen,
    Optional<Personal<Note>> capOverride,
    Optional<GrantId> grant,
    StaffId approvedBy,
    LocalDate occurredOn)
    implements AidEvent, ByHand {}
