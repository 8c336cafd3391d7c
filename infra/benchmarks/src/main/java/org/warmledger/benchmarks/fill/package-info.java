/** Fills a running stack with invented households. */
@NullMarked
package org.warmledger.benchmarks.fill;

import org.jspecify.annotations.NullMarked;
