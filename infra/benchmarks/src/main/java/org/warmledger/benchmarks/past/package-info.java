/** Makes a large past of a small one: copies of its households, appended straight to the ledger. */
package org.warmledger.benchmarks.past;
