package org.warmledger.command.checks;

/**
 * A number that a check goes by, and what holds until a union sets another.
 *
 * @param name as in {@code CheckConfigured}; its last word is the unit
 * @param least what may be set at the least
 */
public record Threshold(Use use, Looser looser, String name, long standard, long least, long most) {

  /** Who reads it. */
  public enum Use {
    /** The check: it is in force. */
    CHECK,
    /** Trials only: nothing is refused or flagged by it, and nobody sets it. */
    TRIAL
  }

  /** Which way the check finds less. */
  private enum Looser {
    HIGHER,
    LOWER
  }

  Threshold(String name, long standard, long least, long most) {
    this(Use.CHECK, Looser.HIGHER, name, standard, least, most);
  }

  /** One by which the check finds less when it is lower, such as how far it looks around. */
  static Threshold reach(String name, long standard, long least, long most) {
    return new Threshold(Use.CHECK, Looser.LOWER, name, standard, least, most);
  }

  static Threshold forTrials(String name, long proposed, long least, long most) {
    return new Threshold(Use.TRIAL, Looser.HIGHER, name, proposed, least, most);
  }

  /** Whether the check finds less by the one than by the other. */
  boolean isLooser(long now, long before) {
    return looser == Looser.HIGHER ? now > before : now < before;
  }
}
