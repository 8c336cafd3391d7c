/** The demo data and the benchmarks: {@code ./warmledger demo} and {@code ./warmledger bench}. */
package org.warmledger.benchmarks;
