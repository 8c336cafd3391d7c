package org.warmledger.query.rosters;

/** How far a roster has come. */
public enum RosterState {
  DRAWN_UP,
  REJECTED,
  APPROVED,
  /** Some lines have reached their files. */
  CARRYING,
  /** All lines have reached their files, or were kept from them. */
  CARRIED,
  /** The bank has answered some lines. */
  PAYING,
  /** Every line is paid, dropped or refused. */
  PAID
}
