package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;

/** Funded aid was not delivered in time; its funds are released. */
public record AidLapsed(CaseId caseId, UnionPath union, AidId aidId, LocalDate occurredOn)
    implements AidEvent {}
