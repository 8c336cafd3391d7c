/** Households that nobody is: the same number always makes the same household. */
package org.warmledger.benchmarks.invented;
