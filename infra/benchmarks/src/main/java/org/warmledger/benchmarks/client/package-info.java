/** A client of the public HTTP interface, as an outside program would write it. */
@NullMarked
package org.warmledger.benchmarks.client;

import org.jspecify.annotations.NullMarked;
