/** Tries other thresholds over the whole ledger, writing nothing. */
@NullMarked
package org.warmledger.command.trials;

import org.jspecify.annotations.NullMarked;
