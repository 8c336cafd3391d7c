/** Books against the event store (账账相符). */
package org.warmledger.command.funds.reconciliation;
