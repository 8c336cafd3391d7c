package org.warmledger.command.imports;

/**
 * How much of an import was taken back since.
 *
 * @param importId the latest import that took rows of it back
 * @param rows that were taken back, by whichever import
 * @param left rows that stand, since later facts rest on them or nobody came to them yet
 */
record ReversedRows(String importId, int rows, int left) {

  boolean isWhole() {
    return left == 0;
  }
}
