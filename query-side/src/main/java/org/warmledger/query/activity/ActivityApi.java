package org.warmledger.query.activity;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.plans.NamedPlan;
import org.warmledger.query.plans.PlanLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Period;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Answers {@code GET /api/activities}, the latest business day first, and each of them by its id.
 */
@RestController
record ActivityApi(
    ReadStore store, Readers readers, Unions unions, PlanLookup plans, Masking masking) {

  private static final String ID = "[a-z]+(-[a-z]+)?-[A-Za-z0-9-]{1,80}";

  record Item(
      @JsonUnwrapped Activity.ToldActivity told, NamedUnion union, Optional<NamedPlan> plan) {}

  record Listing(List<Item> items, long total, Optional<String> cursor) {}

  @GetMapping("/api/activities")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = reflected(freshness);
    Found<Activity> found =
        Search.in(ActivityModel.INDEX)
            .where(
                Queries.term("unions", unions.asked(union, caller).value()),
                new Period(from, to).on("occurredOn"))
            .by("occurredOn", SortOrder.Desc)
            .by("activityId", SortOrder.Asc)
            .counted()
            .page(store, page, Activity.class);
    List<Item> items = items(found.items(), caller);
    return Answers.at(position).body(new Listing(items, found.total(), found.cursor()));
  }

  private long reflected(Freshness freshness) {
    return readers.reflect(freshness, ActivityModel.READER, PlanLookup.READER, Unions.READER);
  }

  private List<Item> items(List<Activity> found, Caller caller) {
    Masking.Lens lens = masking.lens(caller);
    Map<String, NamedPlan> named =
        plans.named(found.stream().flatMap(one -> one.plan().stream()).distinct().toList());
    return found.stream()
        .map(
            one ->
                new Item(
                    one.shown(lens::said).told(),
                    unions.named(new UnionCode(one.union())),
                    one.plan().map(named::get)))
        .toList();
  }

  @GetMapping("/api/activities/{activityId}")
  ResponseEntity<Item> one(Caller caller, Freshness freshness, @PathVariable String activityId) {
    long position = reflected(freshness);
    return Optional.of(activityId)
        .filter(id -> id.matches(ID))
        .flatMap(id -> store.get(ActivityModel.INDEX, id, Activity.class))
        .filter(activity -> activity.unions().contains(caller.union().value()))
        .map(activity -> Answers.at(position).body(items(List.of(activity), caller).getFirst()))
        .orElseThrow(Answers::notFound);
  }
}
