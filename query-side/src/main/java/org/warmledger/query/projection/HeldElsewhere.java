package org.warmledger.query.projection;

/** Another process reads for a generation, or somebody holds it as it is. */
final class HeldElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1;

  HeldElsewhere(String generation) {
    super(generation + " is held elsewhere", null, false, false);
  }
}
