package org.warmledger.events.lists;

/** Who runs an assistance centre (form item II.2). */
public enum LeadBody {
  PARTY_AND_GOVERNMENT,
  UNION_ALONE
}
