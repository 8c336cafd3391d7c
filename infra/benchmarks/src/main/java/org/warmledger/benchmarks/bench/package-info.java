/** What {@code ./warmledger bench} measures, one class for each question. */
package org.warmledger.benchmarks.bench;
