/** State on the file that the fund could not set its aid aside. */
package org.warmledger.command.cases.refusefunds;
