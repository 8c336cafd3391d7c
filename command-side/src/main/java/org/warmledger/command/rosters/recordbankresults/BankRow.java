package org.warmledger.command.rosters.recordbankresults;

import java.time.LocalDate;
import org.warmledger.events.lists.BankResult;

/**
 * What one row of the bank's file says.
 *
 * @param row as a spreadsheet counts
 * @param number of the line
 */
record BankRow(int row, int number, BankResult result, String voucher, LocalDate on) {}
