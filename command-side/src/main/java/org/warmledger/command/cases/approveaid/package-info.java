/** Approve aid, by another hand (C13). */
@NullMarked
package org.warmledger.command.cases.approveaid;

import org.jspecify.annotations.NullMarked;
