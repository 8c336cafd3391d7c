/** Funds (资金): what is in hand, what is set aside for whom, and what was handed out. */
package org.warmledger.command.funds;
