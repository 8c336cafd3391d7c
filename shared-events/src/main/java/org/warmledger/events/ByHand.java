package org.warmledger.events;

/**
 * A fact by which somebody agreed to what goes out of a fund or comes back, or handed it over: for
 * which union they did so counts (ADR 0095).
 */
public sealed interface ByHand
    permits AidApproved,
        CaseAided,
        FundsSettled,
        MovementEvent,
        PlanApproved,
        RepaymentEntered,
        RosterApproved,
        RosterLineRenewed {}
