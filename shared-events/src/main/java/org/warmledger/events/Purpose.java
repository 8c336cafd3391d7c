package org.warmledger.events;

import java.util.Optional;

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
