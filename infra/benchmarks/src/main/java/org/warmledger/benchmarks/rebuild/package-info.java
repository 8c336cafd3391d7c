/**
 * Has read models built anew by a running stack, follows it, and says what the comparison found.
 */
package org.warmledger.benchmarks.rebuild;
