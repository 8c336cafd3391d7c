/** Funds (资金): what is in hand, what is set aside for whom, and what was handed out. */
@NullMarked
package org.warmledger.command.funds;

import org.jspecify.annotations.NullMarked;
