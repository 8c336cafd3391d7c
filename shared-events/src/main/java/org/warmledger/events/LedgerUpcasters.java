package org.warmledger.events;

import java.util.List;

/** Every upcaster in use. Empty while every event still has its first revision. */
final class LedgerUpcasters {

  static final List<Upcaster> ALL = List.of();

  private LedgerUpcasters() {}
}
