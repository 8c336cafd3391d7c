package org.warmledger.events.lists;

import java.util.Set;

/** How soon somebody has to look into what a check found. */
public enum Severity {
  /** Money may have gone where it should not, or somebody may have looked where they should not. */
  SERIOUS(10),
  /** Something is not as the rules want it. */
  NOTABLE(30),
  /** Work that waits to be done. */
  ROUTINE(60);

  private static final Set<String> MONEY =
      Set.of(
          "C05_AID_AFTER_END",
          "C06_CAP_EXCEEDED",
          "C07_MEDICAL_OVER_SELF_PAID",
          "C09_PAYEE_MISMATCH",
          "C23_OUT_OF_SCOPE",
          "C25_KIN_CONFLICT",
          "C27_ACCESS_ANOMALY");
  private static final Set<String> WORK =
      Set.of("C16_STALE_FILE", "C17_NEVER_AIDED", "C18_PAPER_GAP");

  private final int days;

  Severity(int days) {
    this.days = days;
  }

  /** Within how many days it is due, unless whoever is in charge is told otherwise. */
  public int days() {
    return days;
  }

  /** That of what a check finds, by the check's code. */
  public static Severity of(String code) {
    if (MONEY.contains(code)) {
      return SERIOUS;
    }
    return WORK.contains(code) ? ROUTINE : NOTABLE;
  }
}
