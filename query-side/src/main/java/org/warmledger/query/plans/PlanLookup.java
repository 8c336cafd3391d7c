package org.warmledger.query.plans;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks spending plans up. */
@Component
public record PlanLookup(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = "disbursements";

  PlanBook of(String id, Caller caller) {
    return store
        .get(PlanModel.INDEX, id, PlanBook.class)
        .filter(plan -> caller.mayTouch(plan.union()))
        .orElseThrow(Answers::notFound);
  }

  /** What plans are called, by their ids; a plan that nobody drew up has no name. */
  public Map<String, NamedPlan> named(Collection<String> ids) {
    return store.getAll(PlanModel.INDEX, ids, List.of(), PlanBook.class).values().stream()
        .map(plan -> new NamedPlan(plan.planId(), plan.title()))
        .collect(Collectors.toMap(NamedPlan::planId, Function.identity()));
  }

  /** Plans of a union and those below, the newest first. */
  Found<PlanBook> list(
      UnionCode union, Optional<PlanState> state, Optional<String> fund, Page page) {
    return of(union)
        .where(state.map(now -> Queries.term("state", now.name())))
        .where(fund.map(code -> Queries.term("fund", code)))
        .page(store, page, PlanBook.class);
  }

  /** Plans that wait for somebody else than who drew them up, the newest first. */
  public List<PlanBook> waitingFor(Caller caller, UnionCode union) {
    return of(union)
        .where(
            Queries.term("state", PlanState.DRAWN_UP.name()),
            Queries.not(Queries.term("drawnUpBy", caller.id().value())))
        .first(store, PageLimit.MOST, PlanBook.class);
  }

  private static Search of(UnionCode union) {
    return Search.in(PlanModel.INDEX)
        .where(Queries.term("unions", union.value()))
        .by("drawnUpOn", SortOrder.Desc)
        .by("planId", SortOrder.Asc);
  }
}
