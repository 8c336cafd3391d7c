/** Give a line up that cannot be paid. */
@NullMarked
package org.warmledger.command.rosters.dropline;

import org.jspecify.annotations.NullMarked;
