/** Carry the lines of an approved roster to their files. */
package org.warmledger.command.rosters.carrylines;
