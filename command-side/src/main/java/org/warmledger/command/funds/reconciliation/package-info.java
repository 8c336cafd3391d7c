/** Books against the event store (账账相符). */
@NullMarked
package org.warmledger.command.funds.reconciliation;

import org.jspecify.annotations.NullMarked;
