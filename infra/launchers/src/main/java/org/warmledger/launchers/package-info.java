/**
 * Real PostgreSQL and Elasticsearch servers as child processes: durable in a folder, on loopback,
 * never left behind. Serves the local stack and the integration tests; knows nothing of the ledger.
 */
package org.warmledger.launchers;
