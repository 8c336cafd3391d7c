package org.warmledger.events;

import java.time.LocalDate;

/**
 * What the bank answered to one line.
 *
 * @param voucher number of the bank's slip; empty unless paid
 * @param paidOn day on which the bank paid or returned it
 */
public record LinePayment(
    int number, AidId aidId, BankResult result, String voucher, LocalDate paidOn) {}
