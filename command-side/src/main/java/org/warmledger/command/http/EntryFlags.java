package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.UnionCode;

/** What is flagged about an entry in the very answer that accepts it. */
@FunctionalInterface
public interface EntryFlags {

  /** The flags that the answer to somebody of a union carries. */
  List<String> flags(UnionCode by, LocalDate occurredOn, LocalDate recordedOn);
}
