package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * A visit that was recorded without a signal was compared with one of the same day and campaign
 * that others had entered meanwhile.
 *
 * @param visitId the visit that was there
 * @param entered the one that was recorded, where it is another; none where it is the same visit
 */
public record VisitsCompared(
    CaseId caseId,
    UnionPath union,
    VisitId visitId,
    Optional<VisitId> entered,
    Personal<Note> reason,
    LocalDate occurredOn)
    implements CaseEvent {}
