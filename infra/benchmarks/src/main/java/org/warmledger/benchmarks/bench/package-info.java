/** What {@code ./warmledger bench} measures, one class for each question. */
@NullMarked
package org.warmledger.benchmarks.bench;

import org.jspecify.annotations.NullMarked;
