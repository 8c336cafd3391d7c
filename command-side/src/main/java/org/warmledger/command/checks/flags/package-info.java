/** The flagging checks: pure folds of facts, and what they find in them. */
@NullMarked
package org.warmledger.command.checks.flags;

import org.jspecify.annotations.NullMarked;
