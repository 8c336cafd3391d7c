package org.warmledger.events.lists;

/** Why somebody's personal data is erased (个人信息保护法 art. 47): never in words of one's own. */
public enum ErasureReason {
  /** Whom it is about asked for it. */
  ASKED_BY_PERSON,
  /** The consent to keep it was taken back. */
  CONSENT_WITHDRAWN,
  /** What it was collected for is over, and so is the time for which files are kept. */
  KEEPING_OVER,
  /** It should never have been collected. */
  COLLECTED_WRONGLY,
  /** A court or an authority said so. */
  ORDERED
}
