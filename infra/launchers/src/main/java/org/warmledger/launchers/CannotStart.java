package org.warmledger.launchers;

/**
 * Something keeps a server from starting. The message is one line for the person at the terminal.
 */
public final class CannotStart extends RuntimeException {
  private final String line;

  public CannotStart(String line) {
    super(line);
    this.line = line;
  }

  CannotStart(String line, Throwable cause) {
    super(line, cause);
    this.line = line;
  }

  @Override
  public String getMessage() {
    return line;
  }
}
