/** Enter aid given before the ledger was in use. */
package org.warmledger.command.cases.recordpastaid;
