package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.warmledger.events.sealing.KeyedHash;

/** The mappings of the registers and of rosters; dates are checked against the day it is. */
public record RowMappings(
    RowMapping files,
    RowMapping visits,
    RowMapping aids,
    RowMapping services,
    RowMapping enterprises,
    RosterRows roster) {

  public static RowMappings of(KeyedHash hash, Supplier<LocalDate> today) {
    return new RowMappings(
        new FileRows(hash, today),
        new VisitRows(hash, today),
        new AidRows(hash, today),
        new ServiceRows(hash, today),
        new EnterpriseRows(hash, today),
        new RosterRows(hash, today));
  }
}
