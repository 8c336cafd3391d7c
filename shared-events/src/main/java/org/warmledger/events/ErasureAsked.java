package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ErasureReason;
import org.warmledger.events.lists.ErasureWarning;

/**
 * Somebody asked that a person be erased; another carries it out.
 *
 * @param caseId the person's latest file
 * @param letter number of the paper on which it was asked for
 * @param warnings that were given
 */
public record ErasureAsked(
    ErasureId erasure,
    UnionPath union,
    PersonId person,
    CaseId caseId,
    ErasureReason reason,
    Optional<String> letter,
    List<ErasureWarning> warnings,
    StaffId askedBy,
    LocalDate occurredOn)
    implements ErasureEvent {}
