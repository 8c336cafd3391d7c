/** Amend what a fund was opened with (资金调整). */
package org.warmledger.command.funds.amendfund;
