package org.warmledger.events;

import java.time.LocalDate;

/** Funded aid was not delivered in time; its funds are released. */
public record AidLapsed(CaseId caseId, UnionPath union, AidId aidId, LocalDate occurredOn)
    implements AidEvent {}
