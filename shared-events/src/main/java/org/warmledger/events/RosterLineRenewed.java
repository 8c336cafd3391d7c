package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A line whose money came back is to be paid once more; its funds are set aside anew.
 *
 * @param aidId the aid that it becomes now; the one before stays taken back
 * @param fundVersion sequence of the fund's event that set them aside
 * @param renewedBy who approved it, another than drew the roster up
 */
public record RosterLineRenewed(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    long fundVersion,
    String reason,
    StaffId renewedBy,
    LocalDate occurredOn)
    implements RosterEvent, ByHand {}
