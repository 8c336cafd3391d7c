package org.warmledger.query.steps;

/** What a step does on the way from the appropriation to the signature. */
public enum StepKind {
  APPROPRIATION,
  ALLOCATION,
  FUND,
  ROSTER,
  PROPOSAL,
  APPROVAL,
  BILLS_CORRECTION,
  REJECTION,
  /** The fund set it aside. */
  COMMITMENT,
  /** The file was told that its fund has. */
  FUNDING,
  REFUSAL,
  DELIVERY,
  SETTLEMENT,
  /** Said by one person; it counts once another has confirmed it. */
  REPAYMENT_ENTRY,
  REPAYMENT,
  REPAYMENT_REFUSAL,
  REPAYMENT_REVERSAL,
  LAPSE,
  RELEASE,
  REVERSAL,
  REFUND,
  REFUND_REVERSAL
}
