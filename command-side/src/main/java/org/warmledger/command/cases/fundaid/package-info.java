/** State on the file that the fund set its aid aside. */
package org.warmledger.command.cases.fundaid;
