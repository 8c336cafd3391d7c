/** Households that nobody is: the same number always makes the same household. */
@NullMarked
package org.warmledger.benchmarks.invented;

import org.jspecify.annotations.NullMarked;
