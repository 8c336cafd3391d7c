package org.warmledger.events.lists;

/** What a fund wants to see on file before or with a disbursement (C11). */
public enum EvidenceKind {
  APPROVAL,
  RECEIPT,
  VISIT,
  NOTICE
}
