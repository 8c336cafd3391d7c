package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.warmledger.query.projection.ReadStore;

/** Whose files they are, for lists that show files by other things than a search does. */
@Component
public class CaseNames {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = SearchModel.READER;

  private final ReadStore store;

  CaseNames(ReadStore store) {
    this.store = store;
  }

  /** The workers' names by the ids of their files, as a search shows them; none of the erased. */
  public Map<String, String> of(Collection<String> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    List<FieldValue> wanted = caseIds.stream().map(FieldValue::of).toList();
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(SearchModel.INDEX.name())
                    .size(wanted.size())
                    .source(source -> source.filter(only -> only.includes(SearchRow.FIELDS)))
                    .query(
                        query ->
                            query.terms(
                                terms -> terms.field("caseId").terms(any -> any.value(wanted)))));
    Map<String, String> names = new HashMap<>();
    store.search(request, SearchRow.class).hits().hits().stream()
        .map(Hit::source)
        .map(Objects::requireNonNull)
        .forEach(row -> row.name().ifPresent(name -> names.put(row.caseId(), name)));
    return names;
  }
}
