/** Fills a running stack with invented households. */
package org.warmledger.benchmarks.fill;
