package org.warmledger.events.lists;

/** What a fund wants to see on file before or with a disbursement (C11). */
public enum EvidenceKind {
  /** 审批. */
  APPROVAL,
  /** 签领、凭证. */
  RECEIPT,
  /** 走访. */
  VISIT,
  /** 公示. */
  NOTICE
}
