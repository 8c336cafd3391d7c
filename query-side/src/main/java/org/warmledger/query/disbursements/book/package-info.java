/** One disbursement as a fold over the two books that tell of it. */
@NullMarked
package org.warmledger.query.disbursements.book;

import org.jspecify.annotations.NullMarked;
