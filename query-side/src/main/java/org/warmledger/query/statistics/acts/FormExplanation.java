package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.values.FormMismatch;
import org.warmledger.query.projection.IndexDefinition;

/** What was said last of the contradictions in a form of a union and period (C24). */
public record FormExplanation(
    List<FormMismatch> mismatches, String reason, String explainedBy, LocalDate explainedOn) {
  public static final IndexDefinition INDEX = new IndexDefinition("formexplanations", 1);

  public FormExplanation {
    mismatches = List.copyOf(mismatches);
  }

  /** By what it is kept: the stream of its form, union and period. */
  public static String id(String form, String union, LocalDate from, LocalDate to) {
    return "mismatch-filing-%s-%s-%s-%s".formatted(form, union, from, to);
  }
}
