package org.warmledger.command.decision;

import org.warmledger.events.values.AidTerms;

/** What can be wrong with one field: the closed list. */
public enum FieldCode {
  REQUIRED,
  TOO_LONG,
  CONTROL_CHARACTER,
  /** Nobody is called so: a number, a formula, markup, or what stands for a missing name. */
  NOT_A_NAME,
  /** A line that a spreadsheet takes for a formula, or a page for markup. */
  FORMULA_OR_MARKUP,
  /** Marks alone where something has to be said. */
  SAYS_NOTHING,
  /** Not a citizen identity number: length, check digit, date or province. */
  IDENTITY_NUMBER,
  /** Not what the identity number states. */
  CONTRADICTS_IDENTITY_NUMBER,
  /** Not eleven digits. */
  MOBILE,
  /** The last digit of a bank card does not follow from the others. */
  CARD_NUMBER,
  DATE_IN_FUTURE,
  /** A bill of a day after that of the aid. */
  AFTER_THE_AID,
  /** A bill that is too old for aid. */
  TOO_LONG_AGO,
  /** Holds from tomorrow on at the earliest. */
  BEFORE_TOMORROW,
  TOO_SMALL,
  TOO_LARGE,
  TOO_MANY,
  /** The same entry twice. */
  REPEATED,
  SAME_AS_PRIMARY,
  SAME_PERSON_TWICE,
  /** A bill that stands on another line already. */
  SAME_BILL_TWICE,
  AMOUNT_ZERO,
  AMOUNT_NEGATIVE,
  AMOUNT_TOO_LARGE,
  /** A service carries neither money nor goods. */
  SERVICE_WITH_MONEY,
  /** Money and goods come out of a named fund. */
  FUND_REQUIRED,
  /** Not a person of the household. */
  NOT_IN_HOUSEHOLD,
  /** Says nothing for what else was sent. */
  NOT_APPLICABLE,
  /** A part that is more than the whole it is of. */
  MORE_THAN_THE_WHOLE,
  /** More than the most a time and the most times ever come to. */
  NEVER_USED_UP,
  /** A period whose last day was before today. */
  PERIOD_OVER,
  UNKNOWN_UNION,
  /** Nobody of the staff is known by that account. */
  UNKNOWN_STAFF,
  /** By role or union they answer for nothing of the kind, or it is about themselves. */
  MAY_NOT_ANSWER,
  /** By role or union they do nothing of the kind. */
  NOT_THEIR_WORK,
  /** Malformed code, number or account. */
  MALFORMED,
  /** An identity, phone or card number where everybody may read it. */
  PERSONAL_NUMBER,
  /** Somebody of the household, or of the roster, by name where everybody may read it. */
  PERSONAL_NAME,
  /** Special money would count as money of another source. */
  TIE_SOURCE,
  /** Special money would be spent outside of its period. */
  TIE_PERIOD,
  /** Money for files of some tiers would go to others. */
  TIE_TIERS,
  /** Money for some categories would go to others. */
  TIE_CATEGORIES,
  /** The donor's condition would not hold any more. */
  TIE_CONDITION,
  /** Evidence that is required would not be. */
  TIE_EVIDENCE,
  /** A cap would be higher, or gone. */
  TIE_CAPS;

  /** How what is given and its category do not go together. */
  public static FieldCode of(AidTerms.Misfit misfit) {
    return switch (misfit) {
      case SERVICE_WITH_MONEY -> SERVICE_WITH_MONEY;
      case AMOUNT_ZERO -> AMOUNT_ZERO;
    };
  }
}
