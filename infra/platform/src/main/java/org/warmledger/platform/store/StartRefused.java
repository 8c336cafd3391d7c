package org.warmledger.platform.store;

/** Why a process must not start on this ledger, in one line for whoever starts it. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  StartRefused(String line) {
    super(line);
  }
}
