package org.warmledger.query.web;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReadStore;

/** One search from its conditions to its page. Used once, like the request that it builds. */
public final class Search {

  private final IndexDefinition index;
  private final SearchRequest.Builder request = new SearchRequest.Builder();
  private final List<Query> conditions = new ArrayList<>();
  private final List<Query> shown = new ArrayList<>();
  private final List<SortOptions> order = new ArrayList<>();

  private Search(IndexDefinition index) {
    this.index = index;
    request.trackTotalHits(hits -> hits.enabled(false));
    request.source(source -> source.filter(filter -> filter.excludes(ReadModel.REFLECTS)));
  }

  public static Search in(IndexDefinition index) {
    return new Search(index);
  }

  /** All of these must hold, besides those said before. */
  public Search where(Query... all) {
    return where(List.of(all));
  }

  public Search where(Collection<Query> all) {
    conditions.addAll(all);
    return this;
  }

  /** A condition that holds for whatever was asked for; none when nothing was. */
  public Search where(Optional<Query> condition) {
    condition.ifPresent(conditions::add);
    return this;
  }

  public Search by(String field, SortOrder direction) {
    return by(List.of(Queries.by(field, direction)));
  }

  public Search by(List<SortOptions> more) {
    order.addAll(more);
    return this;
  }

  /** Only these fields of each document are needed. */
  public Search only(List<String> fields) {
    request.source(source -> source.filter(filter -> filter.includes(fields)));
    return this;
  }

  /** However many are found, all of them are counted. */
  public Search counted() {
    request.trackTotalHits(hits -> hits.enabled(true));
    return this;
  }

  /** Counting stops at some number. */
  public Search counted(int most) {
    request.trackTotalHits(hits -> hits.count(most));
    return this;
  }

  public Search figure(String name, Aggregation figure) {
    request.aggregations(name, figure);
    return this;
  }

  /** What the items have to be, while the figures count the others, too. */
  public Search showing(Optional<Query> condition) {
    condition.ifPresent(shown::add);
    condition.ifPresent(request::postFilter);
    return this;
  }

  /** What else the request says. */
  public Search also(Consumer<SearchRequest.Builder> more) {
    more.accept(request);
    return this;
  }

  /** One page, and the cursor of the next. */
  public <D> Found<D> page(ReadStore store, Page page, Class<D> type) {
    String list = index.name() + ":" + Page.shape(order, conditions, shown);
    List<FieldValue> after = page.after(list).stream().map(Search::value).toList();
    if (!after.isEmpty()) {
      if (after.size() != order.size()) {
        throw Page.malformedCursor();
      }
      request.searchAfter(after);
    }
    SearchResponse<D> found = search(store, page.limit(), type);
    List<Hit<D>> hits = found.hits().hits();
    return new Found<>(
        found,
        hits.size() < page.limit()
            ? Optional.empty()
            : Optional.of(
                Page.cursor(list, hits.getLast().sort().stream().map(Search::kept).toList())));
  }

  private static @Nullable Object kept(FieldValue value) {
    return value.isNull() ? null : value._get();
  }

  private static FieldValue value(@Nullable Object value) {
    return switch (value) {
      case null -> FieldValue.NULL;
      case Integer number -> FieldValue.of(number.longValue());
      case Long number -> FieldValue.of(number.longValue());
      case Double number -> FieldValue.of(number.doubleValue());
      case String text -> FieldValue.of(text);
      default -> throw Page.malformedCursor();
    };
  }

  public <D> List<D> first(ReadStore store, int most, Class<D> type) {
    return page(store, Page.first(most), type).items();
  }

  /** The first so many behind one that these values order. */
  public <D> List<D> behind(ReadStore store, Optional<?> after, int most, Class<D> type) {
    after.ifPresent(value -> request.searchAfter(value(value)));
    return first(store, most, type);
  }

  /** The figures alone. */
  public Map<String, Aggregate> figures(ReadStore store) {
    return search(store, 0, Void.class).aggregations();
  }

  /** The figures alone, as they were at a moment that knows this index among others. */
  public Map<String, Aggregate> figures(ReadStore store, ReadStore.OneMoment moment) {
    where(moment.in(index));
    return search(store, 0, Void.class, asked -> asked.pit(moment.reference())).aggregations();
  }

  public long count(ReadStore store) {
    return new Found<>(counted().search(store, 0, Void.class), Optional.empty()).total();
  }

  private <D> SearchResponse<D> search(ReadStore store, int size, Class<D> type) {
    return search(store, size, type, asked -> asked.index(index.name()));
  }

  private <D> SearchResponse<D> search(
      ReadStore store, int size, Class<D> type, Consumer<SearchRequest.Builder> where) {
    request.size(size).sort(order);
    where.accept(request);
    if (!conditions.isEmpty()) {
      request.query(Queries.all(conditions));
    }
    return store.search(request.build(), type);
  }
}
