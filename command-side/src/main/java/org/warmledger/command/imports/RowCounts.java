package org.warmledger.command.imports;

/** How many rows of an import have which verdict. */
record RowCounts(int accepted, int rejected, int duplicate) {

  int done() {
    return accepted + rejected + duplicate;
  }
}
