package org.warmledger.events;

/** A fact of one union's assistance centre. */
public sealed interface CentreEvent extends ProgrammeEvent
    permits CentreStated, CentreStatementReversed {}
