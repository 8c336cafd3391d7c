/**
 * Tables as people send them, CSV or XLSX, read row by row within limits. Knows nothing of cases.
 */
@NullMarked
package org.warmledger.command.imports.tabular;

import org.jspecify.annotations.NullMarked;
