/** How a command reaches its handler and what comes back, whoever sends it. */
@NullMarked
package org.warmledger.command.ledger;

import org.jspecify.annotations.NullMarked;
