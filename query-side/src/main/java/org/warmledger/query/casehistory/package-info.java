/** Every event of a case, as it was written. */
@NullMarked
package org.warmledger.query.casehistory;

import org.jspecify.annotations.NullMarked;
