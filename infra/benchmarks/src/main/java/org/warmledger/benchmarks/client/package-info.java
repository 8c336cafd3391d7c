/** A client of the public HTTP interface, as an outside program would write it. */
package org.warmledger.benchmarks.client;
