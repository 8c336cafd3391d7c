/** How long, how many a second, how much memory; and the table that says so. */
@NullMarked
package org.warmledger.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
