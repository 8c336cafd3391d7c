package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.query.web.Queries;

/** The order of a list; the case id settles ties, so that pages neither skip nor repeat. */
final class Order {

  private static final String RELEVANCE = "relevance";
  private static final Map<String, String> FIELDS =
      Map.of(
          "archivedOn", at("archivedOn"),
          "lastVisitedOn", at("lastVisitedOn"),
          "aidTotal", at("aidFen"),
          "name", at("sortName"));

  private Order() {}

  private static String at(String field) {
    return SearchSection.PART.at(field);
  }

  /**
   * By {@code sort=field} or {@code sort=-field}; without one the best or the newest come first.
   */
  static List<SortOptions> of(Optional<String> sort, boolean hasWords) {
    String wanted =
        sort.filter(name -> !name.isBlank()).orElse(hasWords ? RELEVANCE : "-archivedOn");
    if (wanted.equals(RELEVANCE)) {
      return List.of(
          SortOptions.of(options -> options.score(score -> score.order(SortOrder.Desc))),
          Queries.by(at("archivedOn"), SortOrder.Desc),
          Queries.by(at("caseId"), SortOrder.Asc));
    }
    return Queries.sorted(wanted, FIELDS, at("caseId"));
  }
}
