/** The command side in this process, over a PostgreSQL that it is given, with nobody who reads. */
package org.warmledger.benchmarks.alone;
