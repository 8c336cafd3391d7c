package org.warmledger.events.lists;

/**
 * The category of aid (帮扶类别), and what it says of itself: what is given, and the part of II.3 of
 * the send-warmth form that it counts in. What names no part is "other".
 */
public enum AidCategory {
  LIVING(Substance.THINGS, YearsAid.LIVING),
  MEDICAL(Substance.THINGS, YearsAid.MEDICAL),
  EDUCATION(Substance.THINGS, YearsAid.SCHOOLING),
  TRAINING(Substance.EITHER, YearsAid.TRAINING),
  JOB_PLACEMENT(Substance.SERVICE, YearsAid.PLACEMENT),
  LEGAL_AID(Substance.SERVICE, YearsAid.LEGAL),
  POLICY_ADVICE(Substance.SERVICE, YearsAid.ADVICE),
  STARTUP_LOAN(Substance.THINGS, YearsAid.LOAN),
  /** 追讨欠薪: what comes back is the employer's money, the union gives its work. */
  WAGE_RECOVERY(Substance.SERVICE),
  SAFE_RETURN(Substance.EITHER),
  CONDOLENCE(Substance.THINGS),
  OTHER(Substance.EITHER);

  private enum Substance {
    /** Money or goods, never nothing. */
    THINGS,
    /** Somebody's work: nothing that a fund could pay. */
    SERVICE,
    EITHER
  }

  private final Substance substance;
  private final YearsAid part;

  AidCategory(Substance substance, YearsAid part) {
    this.substance = substance;
    this.part = part;
  }

  AidCategory(Substance substance) {
    this(substance, YearsAid.OTHER);
  }

  /** Whether money or goods may be given as it. */
  public boolean carriesMoney() {
    return substance != Substance.SERVICE;
  }

  /** Whether it may be given without money and goods. */
  public boolean mayBeService() {
    return substance != Substance.THINGS;
  }

  /** Whether money of it stays within what the household's bills show (C07). */
  public boolean needsBills() {
    return this == MEDICAL;
  }

  /** Whether it goes to a household by its file: first the file, then the aid (先建档、后帮扶). */
  public boolean belongsOnFile() {
    return substance == Substance.THINGS && this != CONDOLENCE;
  }

  /** Whether what was given is to come back. */
  public boolean isRepaid() {
    return this == STARTUP_LOAN;
  }

  /** Where it counts in II.3. */
  public YearsAid part() {
    return part;
  }
}
