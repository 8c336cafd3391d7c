package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A member of staff declared whom they may be kin to (C25): keyed hashes of phones, addresses and
 * accounts, which say nothing to a reader.
 */
public record StaffDeclared(
    UnionPath union, StaffId staff, List<String> hashes, LocalDate occurredOn)
    implements CheckSetting {
  public StaffDeclared {
    hashes = List.copyOf(hashes);
  }
}
