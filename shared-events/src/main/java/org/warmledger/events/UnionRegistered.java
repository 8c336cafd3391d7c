package org.warmledger.events;

import java.time.LocalDate;

/** A union took its place in the tree. */
public record UnionRegistered(
    UnionCode code, String name, UnionPath path, UnionLevel level, LocalDate occurredOn)
    implements LedgerEvent {}
