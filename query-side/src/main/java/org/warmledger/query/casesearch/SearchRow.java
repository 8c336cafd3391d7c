package org.warmledger.query.casesearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a list shows of one document. */
record SearchRow(
    String caseId,
    long version,
    String union,
    String state,
    String tier,
    String category,
    String primaryCause,
    List<String> causes,
    LocalDate archivedOn,
    Optional<LocalDate> lastVisitedOn,
    long aidFen,
    Optional<String> name,
    Optional<String> identityNumber,
    Optional<String> employer) {

  static final List<String> FIELDS =
      List.of(
          "caseId",
          "version",
          "union",
          "state",
          "tier",
          "category",
          "primaryCause",
          "causes",
          "archivedOn",
          "lastVisitedOn",
          "aidFen",
          "name",
          "identityNumber",
          "employer");
}
