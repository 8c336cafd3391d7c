/** Accept a file that another union offers: it moves. */
package org.warmledger.command.cases.accepttransfer;
