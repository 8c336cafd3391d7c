package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.UnionCode;

/** What is flagged about an entry in the very answer that accepts it. */
@FunctionalInterface
public interface EntryFlags {

  /**
   * What somebody entered.
   *
   * @param by the union of who did
   * @param command by which it was written
   */
  record Entry(UnionCode by, Object command, LocalDate occurredOn, LocalDate recordedOn) {}

  /** The flags that the answer carries. */
  List<String> flags(Entry entry);
}
