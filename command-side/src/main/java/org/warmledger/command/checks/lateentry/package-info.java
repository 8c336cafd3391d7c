/** C14, asked at the door: a fact recorded late is accepted and flagged in the answer. */
package org.warmledger.command.checks.lateentry;
