/** How long, how many a second, how much memory; and the table that says so. */
package org.warmledger.benchmarks.measure;
