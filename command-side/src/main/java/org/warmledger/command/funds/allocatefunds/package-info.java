/** Hand money or goods on to a lower union's fund (拨付). */
@NullMarked
package org.warmledger.command.funds.allocatefunds;

import org.jspecify.annotations.NullMarked;
