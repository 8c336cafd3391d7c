package org.warmledger.command.imports;

import java.util.List;
import java.util.Optional;

/** Rows in the order of the file; the cursor leads to the next ones. */
record RowReportPage(List<RowReport.Row> items, Optional<String> cursor) {}
