package org.warmledger.events.values;

import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PurposeKind;

/**
 * What a commitment is for.
 *
 * @param id of the aid, visit, service or enterprise visit
 * @param caseId the file it reaches; absent for programme activity
 * @param union that keeps the file, or carried the activity out
 * @param roster it is paid by, if by one
 * @param category of aid; absent unless it is aid
 */
public record Purpose(
    PurposeKind kind,
    String id,
    Optional<CaseId> caseId,
    UnionPath union,
    Optional<RosterId> roster,
    Optional<AidCategory> category,
    Optional<String> campaign) {}
