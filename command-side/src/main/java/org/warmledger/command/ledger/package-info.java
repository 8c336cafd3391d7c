/** How a command reaches its handler and what comes back, whoever sends it. */
package org.warmledger.command.ledger;
