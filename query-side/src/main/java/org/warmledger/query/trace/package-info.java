/** A disbursement from the appropriation to the signature. */
@NullMarked
package org.warmledger.query.trace;

import org.jspecify.annotations.NullMarked;
