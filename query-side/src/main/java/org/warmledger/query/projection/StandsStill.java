package org.warmledger.query.projection;

/** A generation is not written to for now, and stays at the position where it is. */
final class StandsStill extends RuntimeException {

  private static final long serialVersionUID = 1;

  StandsStill(String why) {
    super(why, null, false, false);
  }
}
