package org.warmledger.benchmarks.bench;

/** Who asks and acts in the benchmark: staff of the national union, who may touch every file. */
final class Staff {

  static final String READER = "supervisor@100000";
  static final String CASEWORKER = "caseworker@100000";
  static final String SUPERVISOR = "supervisor@100000";
  static final String ADMIN = "admin@100000";

  private Staff() {}
}
