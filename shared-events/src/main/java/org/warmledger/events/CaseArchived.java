package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A household was put on file (建档). */
public record CaseArchived(
    CaseId caseId,
    UnionPath union,
    Hardship hardship,
    Household household,
    Personal<Note> note,
    LocalDate occurredOn)
    implements HouseholdStated {}
