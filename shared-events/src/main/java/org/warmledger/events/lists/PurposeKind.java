package org.warmledger.events.lists;

/** What a disbursement is given as. */
public enum PurposeKind {
  AID,
  VISIT,
  SERVICE,
  ENTERPRISE_VISIT
}
