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
  VOUCHER,
  UNION;

  /** Whether what is found is about those who are helped, so that it stands on their files. */
  public boolean isOnFile() {
    return switch (this) {
      case CASE, AID, ACCOUNT, PERSON, BILL, VOUCHER -> true;
      case FUND, STAFF, ROSTER, FORM, UNION -> false;
    };
  }

  /** Whether an answer to it may tell of people: money, forms and unions are nobody's. */
  public boolean isOfPeople() {
    return switch (this) {
      case CASE, AID, ACCOUNT, PERSON, BILL, VOUCHER, STAFF, ROSTER -> true;
      case FUND, FORM, UNION -> false;
    };
  }
}
