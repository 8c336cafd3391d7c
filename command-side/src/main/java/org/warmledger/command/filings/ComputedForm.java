package org.warmledger.command.filings;

/**
 * A form as the read side computed it.
 *
 * @param content JSON, to the byte
 * @param sha256 of the content in UTF-8, in hex
 * @param position of the ledger that it reflects
 * @param problems how many contradictions its figures show (C24)
 */
record ComputedForm(String content, String sha256, long position, int problems) {}
