package org.warmledger.command.imports;

import java.util.OptionalLong;

/**
 * How many rows of an import have which verdict.
 *
 * @param position the latest place in the ledger of what the rows say; empty when none is there
 */
record RowCounts(int accepted, int rejected, int duplicate, int withheld, OptionalLong position) {

  int done() {
    return accepted + rejected + duplicate + withheld;
  }
}
