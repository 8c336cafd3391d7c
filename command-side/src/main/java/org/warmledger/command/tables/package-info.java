/**
 * Tables as people send them, CSV or XLSX, read row by row within limits. Knows nothing of cases.
 */
package org.warmledger.command.tables;
