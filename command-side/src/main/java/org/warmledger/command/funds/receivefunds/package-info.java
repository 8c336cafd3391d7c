/** Receive money or goods from outside: an appropriation (收款、入库). */
@NullMarked
package org.warmledger.command.funds.receivefunds;

import org.jspecify.annotations.NullMarked;
