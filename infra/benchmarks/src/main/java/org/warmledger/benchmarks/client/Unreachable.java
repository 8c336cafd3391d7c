package org.warmledger.benchmarks.client;

import java.net.URI;

/** Nobody answered in time. */
public final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreachable(URI base, Throwable cause) {
    super("No ledger answers at " + base + ": start one with ./warmledger run", cause);
  }
}
