/** Which files lines of rosters wait for. */
package org.warmledger.command.rosters.waitinglines;
