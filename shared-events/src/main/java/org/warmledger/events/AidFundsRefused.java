package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;

/**
 * The fund could not set aside what was approved.
 *
 * @param code of the rule that refused it, such as C22_OVERDRAWN
 */
public record AidFundsRefused(
    CaseId caseId, UnionPath union, AidId aidId, FundCode fund, String code, LocalDate occurredOn)
    implements AidEvent {}
