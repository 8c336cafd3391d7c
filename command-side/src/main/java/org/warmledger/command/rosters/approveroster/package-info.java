/** Approve a roster as one, by another hand (C13), and set its funds aside. */
@NullMarked
package org.warmledger.command.rosters.approveroster;

import org.jspecify.annotations.NullMarked;
