/** Correct the account of a line. */
@NullMarked
package org.warmledger.command.rosters.correctline;

import org.jspecify.annotations.NullMarked;
