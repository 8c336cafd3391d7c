/** Correct the bills of a line. */
package org.warmledger.command.rosters.correctbills;
