package org.warmledger.command.http;

/** The end of a rehearsed call that would wait for what follows. */
final class Foretelling extends RuntimeException {

  private final transient Foretold<?> foretold;

  Foretelling(Foretold<?> foretold) {
    super("foretold", null, false, false);
    this.foretold = foretold;
  }

  Foretold<?> foretold() {
    return foretold;
  }
}
