/** The tree of unions. */
@NullMarked
package org.warmledger.command.unions;

import org.jspecify.annotations.NullMarked;
