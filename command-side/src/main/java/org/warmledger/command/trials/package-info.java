/** Tries other thresholds over the whole ledger, writing nothing. */
package org.warmledger.command.trials;
