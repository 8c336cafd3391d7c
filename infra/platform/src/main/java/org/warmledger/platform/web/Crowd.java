package org.warmledger.platform.web;

/** Who waits for the stores. */
public interface Crowd {

  /** Whether so many callers wait already that whoever comes now would wait in vain. */
  boolean isFull();
}
