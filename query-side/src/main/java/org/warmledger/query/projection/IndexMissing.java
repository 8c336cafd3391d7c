package org.warmledger.query.projection;

/** An index that a reader writes to is gone: another generation has to be made. */
final class IndexMissing extends RuntimeException {

  private static final long serialVersionUID = 1;

  IndexMissing(String index) {
    super("index " + index + " is missing");
  }
}
