package org.warmledger.events.lists;

/** Who runs an assistance centre (form item II.2). */
public enum LeadBody {
  /** 党政主导. */
  PARTY_AND_GOVERNMENT,
  /** 工会独办. */
  UNION_ALONE
}
