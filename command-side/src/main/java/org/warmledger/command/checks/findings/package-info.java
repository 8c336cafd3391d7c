/** Findings: raised and cleared by the checks, resolved or dismissed by somebody named. */
package org.warmledger.command.checks.findings;
