package org.warmledger.events.values;

/**
 * The unit into whose account a bank paid what an act without a file handed over (收款单位).
 *
 * @param name the holder of the account
 * @param accountNumber its last four digits: no key seals a unit, so no more of it is kept
 * @param known by a keyed hash, what the whole number is compared with (ADR 0102)
 */
public record PaidUnit(String name, String accountNumber, String known) {}
