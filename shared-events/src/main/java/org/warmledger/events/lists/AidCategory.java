package org.warmledger.events.lists;

/**
 * The category of aid (帮扶类别), and all that it says of itself: what is given, what money of it rests
 * on, and the part of II.3 of the send-warmth form that it counts in.
 */
public enum AidCategory {
  LIVING(Substance.THINGS, Basis.NEED, YearsAid.LIVING),
  MEDICAL(Substance.THINGS, Basis.BILLS, YearsAid.MEDICAL),
  EDUCATION(Substance.THINGS, Basis.NEED, YearsAid.SCHOOLING),
  TRAINING(Substance.EITHER, Basis.NEED, YearsAid.TRAINING),
  JOB_PLACEMENT(Substance.SERVICE, Basis.NEED, YearsAid.PLACEMENT),
  LEGAL_AID(Substance.SERVICE, Basis.NEED, YearsAid.LEGAL),
  POLICY_ADVICE(Substance.SERVICE, Basis.NEED, YearsAid.ADVICE),
  STARTUP_LOAN(Substance.THINGS, Basis.LOAN, YearsAid.LOAN),
  /** 追讨欠薪: what comes back is the employer's money, the union gives its work. */
  WAGE_RECOVERY(Substance.SERVICE, Basis.NEED),
  SAFE_RETURN(Substance.EITHER, Basis.NEED),
  CONDOLENCE(Substance.THINGS, Basis.CONDOLENCE),
  OTHER(Substance.EITHER, Basis.NEED);

  private enum Substance {
    /** Money or goods, never nothing. */
    THINGS,
    /** Somebody's work: nothing that a fund could pay. */
    SERVICE,
    EITHER
  }

  private enum Basis {
    /** What the file says of the household. */
    NEED,
    /** What its bills show that it paid itself (C07). */
    BILLS,
    /** A promise to pay it back. */
    LOAN,
    /** An occasion: no file is asked for. */
    CONDOLENCE
  }

  private final Substance substance;
  private final Basis basis;
  private final YearsAid part;

  AidCategory(Substance substance, Basis basis, YearsAid part) {
    this.substance = substance;
    this.basis = basis;
    this.part = part;
  }

  /** What names no part is "other". */
  AidCategory(Substance substance, Basis basis) {
    this(substance, basis, YearsAid.OTHER);
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
    return basis == Basis.BILLS;
  }

  /** Whether it goes to a household by its file: first the file, then the aid (先建档、后帮扶). */
  public boolean belongsOnFile() {
    return substance == Substance.THINGS && basis != Basis.CONDOLENCE;
  }

  /** Whether what was given is to come back. */
  public boolean isRepaid() {
    return basis == Basis.LOAN;
  }

  /** Where it counts in II.3. */
  public YearsAid part() {
    return part;
  }
}
