package org.warmledger.query.disbursements;

import java.util.List;
import org.warmledger.query.disbursements.book.Disbursement;

/** What lists read of a disbursement. */
public record Row(String id, Disbursement given) {

  static final List<String> FIELDS = List.of("id", "given");
}
