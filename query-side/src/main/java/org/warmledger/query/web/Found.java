package org.warmledger.query.web;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A page that a {@link Search} found, and the cursor of the next. */
public record Found<D>(SearchResponse<D> answer, Optional<String> cursor) {

  public List<Hit<D>> hits() {
    return answer.hits().hits();
  }

  public List<D> items() {
    return hits().stream().map(Hit::source).map(Objects::requireNonNull).toList();
  }

  /** How many there are on all pages, when the search counted them. */
  public long total() {
    return Objects.requireNonNull(answer.hits().total()).value();
  }

  public Map<String, Aggregate> figures() {
    return answer.aggregations();
  }
}
