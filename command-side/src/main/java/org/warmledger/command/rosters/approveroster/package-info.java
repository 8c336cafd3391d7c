/** Approve a roster as one, by another hand (C13), and set its funds aside. */
package org.warmledger.command.rosters.approveroster;
