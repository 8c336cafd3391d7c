/** State on the file that the fund could not set its aid aside. */
@NullMarked
package org.warmledger.command.cases.refusefunds;

import org.jspecify.annotations.NullMarked;
