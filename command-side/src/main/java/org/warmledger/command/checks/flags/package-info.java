/** The flagging checks: pure folds of facts, and what they find in them. */
package org.warmledger.command.checks.flags;
