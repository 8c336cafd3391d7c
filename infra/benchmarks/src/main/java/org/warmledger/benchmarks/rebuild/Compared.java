package org.warmledger.benchmarks.rebuild;

/** Which documents are compared whole before a read model that was built anew takes over. */
public enum Compared {
  SAMPLED,
  ALL
}
