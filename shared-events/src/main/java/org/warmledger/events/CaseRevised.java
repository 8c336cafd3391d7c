package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file was brought up to date (动态管理): hardship and household as they are now, whole, with the
 * reason.
 */
public record CaseRevised(
    CaseId caseId,
    UnionPath union,
    Hardship hardship,
    Household household,
    Personal<Note> reason,
    LocalDate occurredOn)
    implements HouseholdStated {}
