package org.warmledger.events.lists;

/** What a disbursement is given as. */
public enum PurposeKind {
  AID,
  VISIT,
  SERVICE,
  ENTERPRISE_VISIT,
  /** Set aside for what a spending plan is for. */
  PLAN
}
