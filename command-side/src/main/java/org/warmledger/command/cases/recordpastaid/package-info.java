/** Enter aid given before the ledger was in use. */
@NullMarked
package org.warmledger.command.cases.recordpastaid;

import org.jspecify.annotations.NullMarked;
