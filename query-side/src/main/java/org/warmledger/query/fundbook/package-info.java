/** What a fund holds, as the pure fold of its postings. */
@NullMarked
package org.warmledger.query.fundbook;

import org.jspecify.annotations.NullMarked;
