package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A union above took back what a member of staff had declared by mistake (C25).
 *
 * @param hashes that the declaration no longer holds
 */
public record DeclarationWithdrawn(
    UnionPath union,
    StaffId staff,
    List<String> hashes,
    String reason,
    StaffId withdrawnBy,
    LocalDate occurredOn)
    implements CheckSetting {
  public DeclarationWithdrawn {
    hashes = List.copyOf(hashes);
  }
}
