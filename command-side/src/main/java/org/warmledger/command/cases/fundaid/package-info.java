/** State on the file that the fund set its aid aside. */
@NullMarked
package org.warmledger.command.cases.fundaid;

import org.jspecify.annotations.NullMarked;
