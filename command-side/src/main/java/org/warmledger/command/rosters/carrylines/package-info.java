/** Carry the lines of an approved roster to their files. */
@NullMarked
package org.warmledger.command.rosters.carrylines;

import org.jspecify.annotations.NullMarked;
