/**
 * Whoever reads the ledger: together with the others of a process, page by page, or alone until it
 * is as far as they are.
 */
package org.warmledger.platform.reading;
