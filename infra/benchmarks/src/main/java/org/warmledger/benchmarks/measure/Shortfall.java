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
}
