package org.warmledger.command.rosters.recordbankresults;

/**
 * A row that was not taken.
 *
 * @param column that is wrong; empty when it is no single one
 */
record RefusedRow(int row, String code, String column) {}
