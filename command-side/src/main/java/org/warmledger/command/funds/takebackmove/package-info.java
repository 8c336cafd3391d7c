/** Take a receipt, an allocation or a return of a fund back (C29). */
package org.warmledger.command.funds.takebackmove;
