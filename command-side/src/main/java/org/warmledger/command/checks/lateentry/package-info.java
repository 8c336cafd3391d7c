/** C14, asked at the door: a fact recorded late is accepted and flagged in the answer. */
@NullMarked
package org.warmledger.command.checks.lateentry;

import org.jspecify.annotations.NullMarked;
