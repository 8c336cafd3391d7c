package org.warmledger.events.values;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.lists.BankResult;

/**
 * What the bank answered to one line.
 *
 * @param voucher number of the bank's slip; empty where what was not paid has none
 * @param paidOn day on which the bank paid or returned it
 */
public record LinePayment(
    int number, AidId aidId, BankResult result, String voucher, LocalDate paidOn) {}
