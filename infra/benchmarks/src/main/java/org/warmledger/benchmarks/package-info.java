/** The demo data and the benchmarks: {@code ./warmledger demo} and {@code ./warmledger bench}. */
@NullMarked
package org.warmledger.benchmarks;

import org.jspecify.annotations.NullMarked;
