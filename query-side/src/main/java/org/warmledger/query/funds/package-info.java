/** Funds: what each holds and what it may be used for. */
@NullMarked
package org.warmledger.query.funds;

import org.jspecify.annotations.NullMarked;
