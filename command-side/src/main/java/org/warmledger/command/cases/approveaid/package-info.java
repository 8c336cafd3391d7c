/** Approve aid, by another hand (C13). */
package org.warmledger.command.cases.approveaid;
