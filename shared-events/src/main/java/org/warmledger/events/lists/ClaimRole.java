package org.warmledger.events.lists;

/** As what a person belongs to a household. */
public enum ClaimRole {
  HEAD,
  MEMBER
}
