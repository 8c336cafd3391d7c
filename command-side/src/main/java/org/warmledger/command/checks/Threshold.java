package org.warmledger.command.checks;

/**
 * A number that a check goes by, and what holds until a union sets another.
 *
 * @param name as in {@code CheckConfigured}; its last word is the unit
 * @param least what may be set at the least
 */
public record Threshold(Use use, String name, long standard, long least, long most) {

  /** Who reads it. */
  public enum Use {
    /** The check: it is in force. */
    CHECK,
    /** Trials only: nothing is refused or flagged by it, and nobody sets it. */
    TRIAL
  }

  Threshold(String name, long standard, long least, long most) {
    this(Use.CHECK, name, standard, least, most);
  }

  static Threshold forTrials(String name, long proposed, long least, long most) {
    return new Threshold(Use.TRIAL, name, proposed, least, most);
  }
}
