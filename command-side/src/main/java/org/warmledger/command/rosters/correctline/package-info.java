/** Correct the account of a line. */
package org.warmledger.command.rosters.correctline;
