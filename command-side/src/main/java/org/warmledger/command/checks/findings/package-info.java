/** Findings: raised and cleared by the checks, resolved or dismissed by somebody named. */
@NullMarked
package org.warmledger.command.checks.findings;

import org.jspecify.annotations.NullMarked;
