/** Runs the checks: over every new fact, by the calendar, and over the whole ledger for a trial. */
package org.warmledger.command.checks.engine;
