package org.warmledger.events;

import java.time.LocalDate;

/**
 * An immutable fact of the ledger. Two clocks: {@link #occurredOn} is the business date and part of
 * the fact; when it was recorded is the timestamp of the stored event. Corrections are new,
 * reversing facts (C29).
 */
public sealed interface LedgerEvent
    permits CaseEvent,
        ApplicationEvent,
        PersonEvent,
        ErasureEvent,
        UnionEvent,
        CampaignEvent,
        FundEvent,
        MovementEvent,
        CommitmentEvent,
        RosterEvent,
        PlanEvent,
        ProgrammeEvent,
        FindingEvent,
        CheckEvent,
        FormFiled,
        MismatchExplained {

  /** The day on which it happened, in China's time zone. */
  LocalDate occurredOn();
}
