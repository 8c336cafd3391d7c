package org.warmledger.query.casesearch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a list shows of one document. */
record SearchRow(
    @JsonUnwrapped ToldCase told,
    String union,
    String primaryCause,
    List<String> causes,
    long aidFen) {

  /** As it is. */
  record ToldCase(
      String caseId,
      long version,
      String state,
      String tier,
      String category,
      LocalDate archivedOn,
      Optional<LocalDate> lastVisitedOn,
      Optional<String> name,
      Optional<String> identityNumber,
      Optional<String> employer) {}

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
