package org.warmledger.query.disbursements;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.steps.Step;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks disbursements up. */
@Component
public record Disbursements(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = "disbursements";

  /** Counting stops here: a list of a million costs no more than one of ten thousand. */
  public static final int COUNTED = 10_000;

  private static final int PAGE_OF_WALK = 1_000;
  private static final String AID = "aid-";
  private static final String PERSONS = "persons";
  private static final int PERSONS_AT_ONCE = 10_000;
  private static final int MOST_PERSONS = 50_000;

  /** One with all its steps, in the order in which they were recorded. */
  public record Whole(Row row, List<Step> steps) {}

  private record CaseOnly(Optional<String> caseId) {}

  /** By its own id or by that of its aid; empty when the caller may not know of it. */
  public Optional<Whole> find(String id, Caller caller) {
    String own = id.startsWith(AID) ? CommitmentId.PREFIX + id : id;
    return store
        .get(DisbursementModel.INDEX, own, DisbursementDocument.class)
        .filter(found -> found.scope().contains(caller.union().value()))
        .map(found -> new Whole(new Row(found.id(), found.given()), found.steps()));
  }

  /** The files that some commitments are for, by the commitments' ids. */
  public Map<String, String> casesOf(Collection<String> commitments) {
    return store
        .getAll(DisbursementModel.INDEX, commitments, List.of("caseId"), CaseOnly.class)
        .entrySet()
        .stream()
        .filter(found -> found.getValue().caseId().isPresent())
        .collect(
            Collectors.toMap(Map.Entry::getKey, found -> found.getValue().caseId().orElseThrow()));
  }

  public Found<Row> list(List<Query> filters, List<SortOptions> order, Page page) {
    return Search.in(DisbursementModel.INDEX)
        .where(filters)
        .only(Row.FIELDS)
        .by(order)
        .counted(COUNTED)
        .page(store, page, Row.class);
  }

  long count(List<Query> filters) {
    return Search.in(DisbursementModel.INDEX).where(filters).count(store);
  }

  /** The files that everything stands on that some filters find, each once. */
  List<String> files(List<Query> filters) {
    Set<String> files = new LinkedHashSet<>();
    store.walk(
        DisbursementModel.INDEX,
        new ReadStore.Walk(
            Queries.all(filters),
            List.of(Queries.by("id", SortOrder.Asc)),
            List.of("caseId"),
            PAGE_OF_WALK),
        CaseOnly.class,
        page -> page.forEach(one -> one.caseId().ifPresent(files::add)));
    return List.copyOf(files);
  }

  /** Everything that some filters find, page by page. */
  void walk(List<Query> filters, List<SortOptions> order, Consumer<List<Row>> pages) {
    store.walk(
        DisbursementModel.INDEX,
        new ReadStore.Walk(Queries.all(filters), order, Row.FIELDS, PAGE_OF_WALK),
        Row.class,
        pages);
  }

  /** Disbursements that shares of an appropriation went into, as far as a caller may see them. */
  public Found<Row> ofAppropriation(String appropriation, Caller caller, Page page) {
    return list(
        ofAppropriation(appropriation, caller), DisbursementFilters.order(Optional.empty()), page);
  }

  private static List<Query> ofAppropriation(String appropriation, Caller caller) {
    return List.of(
        Queries.term("scope", caller.union().value()),
        Queries.term("appropriations", appropriation));
  }

  /** How many different people; counting stops at some number. */
  public record Persons(long counted, boolean areMore) {}

  /** The people whom shares of an appropriation reached, each once, counted exactly. */
  public Persons personsOf(String appropriation, Caller caller) {
    long counted = 0;
    Map<String, FieldValue> after = Map.of();
    CompositeAggregate page;
    do {
      page = persons(appropriation, caller, after);
      counted += page.buckets().array().size();
      after = page.afterKey();
    } while (!after.isEmpty() && counted < MOST_PERSONS);
    return new Persons(counted, !after.isEmpty());
  }

  private CompositeAggregate persons(
      String appropriation, Caller caller, Map<String, FieldValue> after) {
    return Aggregates.get(
            Search.in(DisbursementModel.INDEX)
                .where(ofAppropriation(appropriation, caller))
                .where(Queries.is("handed", true))
                .figure(PERSONS, Aggregates.pages(PERSONS_AT_ONCE, List.of("person"), after))
                .figures(store),
            PERSONS)
        .composite();
  }
}
