package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.warmledger.query.web.Queries;

/** How other questions ask for files that are on file, and by whom they are kept. */
public final class OnFile {

  /** The union that keeps a file, and those above it. */
  public static final String UNIONS = WorkSection.PART.at("unions");

  /** The union that keeps a file. */
  public static final String UNION = WorkSection.PART.at("union");

  public static final String CASE_ID = WorkSection.PART.at("caseId");
  public static final String LAST_VISITED_ON = WorkSection.PART.at("lastVisitedOn");

  /** What a file says of whether and by whom it is kept. */
  public static final String OPEN = WorkSection.PART.at("open");

  private OnFile() {}

  /** On file with a union or one below it. */
  public static Query within(String union) {
    return Queries.all(Queries.term(UNIONS, union), Queries.is(OPEN, true));
  }
}
