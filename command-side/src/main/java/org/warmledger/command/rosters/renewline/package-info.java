/** Pay a line once more whose money came back. */
package org.warmledger.command.rosters.renewline;
