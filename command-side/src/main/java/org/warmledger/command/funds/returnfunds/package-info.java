/** Give money or goods back (退回). */
@NullMarked
package org.warmledger.command.funds.returnfunds;

import org.jspecify.annotations.NullMarked;
