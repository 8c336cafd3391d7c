/** Receive money or goods from outside: an appropriation (收款、入库). */
package org.warmledger.command.funds.receivefunds;
