package org.warmledger.benchmarks.measure;

/** Something could not be measured; one line says why. */
public final class Shortfall extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Shortfall(String message) {
    super(message);
  }

  public Shortfall(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Why something failed: what the ledger or the bench said of it, or what kind of error it was.
   */
  static String inWords(Exception failed) {
    return failed instanceof Shortfall said
        ? String.valueOf(said.getMessage())
        : failed.getClass().getSimpleName();
  }
}
