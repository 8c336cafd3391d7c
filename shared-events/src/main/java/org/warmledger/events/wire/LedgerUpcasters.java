package org.warmledger.events.wire;

import java.util.List;

/** Every upcaster in use. */
final class LedgerUpcasters {

  /**
   * Second revisions that only added values which the first had no place for: what was written then
   * reads as absent.
   */
  static final List<Upcaster> ALL =
      List.of(
          Upcaster.unchanged("case.visited", 1),
          Upcaster.unchanged("aid.proposed", 1),
          Upcaster.unchanged("aid.approved", 1),
          Upcaster.unchanged("case.aided", 1),
          Upcaster.unchanged("aid.reversed", 1),
          Upcaster.unchanged("roster.lines-listed", 1));

  private LedgerUpcasters() {}
}
