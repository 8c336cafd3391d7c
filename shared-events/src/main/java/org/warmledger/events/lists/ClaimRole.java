package org.warmledger.events.lists;

/** As what a person belongs to a household. */
public enum ClaimRole {
  /** 户主. */
  HEAD,
  /** 家庭成员. */
  MEMBER
}
