package org.warmledger.events.lists;

/** What a disbursement is given as. */
public enum PurposeKind {
  /** 帮扶. */
  AID,
  /** 走访慰问. */
  VISIT,
  /** 活动、服务. */
  SERVICE,
  /** 走访困难企业. */
  ENTERPRISE_VISIT
}
