package org.warmledger.events.lists;

/** What a spending plan is for. */
public enum PlanUse {
  HOUSEHOLD_VISIT(PurposeKind.VISIT),
  ENTERPRISE_VISIT(PurposeKind.ENTERPRISE_VISIT),
  SERVICE(PurposeKind.SERVICE);

  private final PurposeKind purpose;

  PlanUse(PurposeKind purpose) {
    this.purpose = purpose;
  }

  /** What is handed over under it is given as. */
  public PurposeKind purpose() {
    return purpose;
  }
}
