package org.warmledger.platform.reading;

/** Another process reads for it, or somebody holds it as it is. */
public final class HeldElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1;

  public HeldElsewhere(String reader) {
    super(reader + " is held elsewhere", null, false, false);
  }
}
