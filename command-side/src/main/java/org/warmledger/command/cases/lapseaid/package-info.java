/** Give up funded aid that was not delivered in time. */
@NullMarked
package org.warmledger.command.cases.lapseaid;

import org.jspecify.annotations.NullMarked;
