package org.warmledger.events.lists;

/** What a finding is about. */
public enum SubjectKind {
  CASE,
  AID,
  FUND,
  STAFF,
  ACCOUNT,
  ROSTER,
  FORM,
  PERSON,
  BILL,
  VOUCHER
}
