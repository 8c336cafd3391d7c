package org.warmledger.command.checks;

/**
 * A number that a check goes by, and what holds until a union sets another.
 *
 * @param name as in {@code CheckConfigured}; its last word is the unit
 * @param least what may be set at the least
 */
public record Threshold(String name, long standard, long least, long most) {}
