package org.warmledger.query.disbursements;

import java.util.List;
import org.warmledger.events.ids.CaseId;
import org.warmledger.query.disbursements.book.Disbursement;

/** What lists read of a disbursement. */
public record Row(String id, Disbursement given) {

  static final List<String> FIELDS = List.of("id", "given");

  /** The files that these stand on, each once. */
  public static List<String> files(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.given().caseId().stream())
        .map(CaseId::value)
        .distinct()
        .toList();
  }
}
