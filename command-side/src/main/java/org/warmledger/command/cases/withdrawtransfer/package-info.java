/** Take the offer of a file back, while it waits or after it was sent back. */
package org.warmledger.command.cases.withdrawtransfer;
