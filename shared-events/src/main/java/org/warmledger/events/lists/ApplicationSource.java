package org.warmledger.events.lists;

/** How an application came to the union. */
public enum ApplicationSource {
  /** Somebody came, or handed it in. */
  IN_PERSON,
  /** The 12351 hotline took it. */
  HOTLINE,
  /** Whoever visited the household found it. */
  VISIT
}
