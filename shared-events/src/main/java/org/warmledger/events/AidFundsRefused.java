package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Shortage;

/**
 * The fund could not set aside what was approved.
 *
 * @param code of the rule that refused it, such as C22_OVERDRAWN
 * @param lacking what it was short of; absent where nothing lacked, and of before it was kept
 */
public record AidFundsRefused(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    FundCode fund,
    String code,
    Optional<Shortage> lacking,
    LocalDate occurredOn)
    implements AidEvent {}
