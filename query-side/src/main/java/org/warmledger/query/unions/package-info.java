/** The tree of unions, by name. */
@NullMarked
package org.warmledger.query.unions;

import org.jspecify.annotations.NullMarked;
