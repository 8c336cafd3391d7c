package org.warmledger.benchmarks.client;

/** Where bearer tokens come from. */
@FunctionalInterface
public interface Tokens {

  /** A token of the local stack for a subject such as {@code caseworker@410803}. */
  String bearer(String subject);
}
