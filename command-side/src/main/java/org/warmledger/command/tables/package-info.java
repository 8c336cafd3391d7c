/**
 * Tables as people send them, CSV or XLSX, read row by row within limits. Knows nothing of cases.
 */
@NullMarked
package org.warmledger.command.tables;

import org.jspecify.annotations.NullMarked;
