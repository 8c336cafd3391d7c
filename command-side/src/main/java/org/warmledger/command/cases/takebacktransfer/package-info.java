/** Take a transfer back: the union that the file left keeps it again (C29). */
package org.warmledger.command.cases.takebacktransfer;
