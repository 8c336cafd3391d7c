package org.warmledger.query.steps;

/** What a step does on the way from the appropriation to the signature. */
public enum StepKind {
  APPROPRIATION,
  ALLOCATION,
  FUND,
  ROSTER,
  PROPOSAL,
  APPROVAL,
  REJECTION,
  COMMITMENT,
  REFUSAL,
  DELIVERY,
  SETTLEMENT,
  REPAYMENT,
  LAPSE,
  RELEASE,
  REVERSAL,
  REFUND
}
