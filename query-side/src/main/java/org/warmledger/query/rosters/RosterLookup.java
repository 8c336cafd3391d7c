package org.warmledger.query.rosters;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.steps.Step;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks rosters up. */
@Component
public class RosterLookup {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = "disbursements";

  private final ReadStore store;

  RosterLookup(ReadStore store) {
    this.store = store;
  }

  /** By which steps a roster was drawn up and decided. */
  public List<Step> stepsOf(RosterId id) {
    return find(id.value()).map(RosterBook::steps).orElse(List.of());
  }

  private Optional<RosterBook> find(String id) {
    return store.get(RosterModel.INDEX, id, RosterBook.class);
  }

  RosterBook of(String id, Caller caller) {
    return find(id)
        .filter(roster -> caller.mayTouch(roster.union()))
        .orElseThrow(Answers::notFound);
  }

  /** Rosters of a union and those below, the newest first. */
  Found<RosterBook> list(UnionCode union, Optional<RosterState> state, Page page) {
    return of(union)
        .where(state.map(now -> Queries.term("state", now.name())))
        .page(store, page, RosterBook.class);
  }

  /** Rosters that wait for somebody else than who drew them up, the newest first. */
  public List<RosterBook> waitingFor(Caller caller, UnionCode union) {
    return of(union)
        .where(
            Queries.term("state", RosterState.DRAWN_UP.name()),
            Queries.not(Queries.term("drawnUpBy", caller.id().value())))
        .first(store, PageLimit.MOST, RosterBook.class);
  }

  /**
   * Accounts of lines that wait for somebody else than who entered them, the newest roster first.
   */
  public List<WaitingCorrection> correctionsFor(Caller caller, UnionCode union) {
    return of(union)
        .where(Queries.exists("asked.number"))
        .first(store, PageLimit.MOST, RosterBook.class)
        .stream()
        .flatMap(
            roster ->
                roster.asked().stream()
                    .filter(line -> !line.enteredBy().equals(caller.id().value()))
                    .map(line -> correction(roster, line)))
        .toList();
  }

  private static WaitingCorrection correction(RosterBook roster, RosterBook.AskedLine line) {
    return new WaitingCorrection(
        roster.rosterId(),
        roster.title(),
        line.number(),
        roster.drawn().category(),
        roster.union(),
        line.enteredBy(),
        line.enteredOn(),
        roster.version());
  }

  /** What rosters are called, by their ids. */
  public Map<String, String> titles(Collection<String> ids) {
    Map<String, String> titles = new HashMap<>();
    store
        .getAll(RosterModel.INDEX, ids, List.of("title"), Titled.class)
        .forEach((id, roster) -> titles.put(id, roster.title()));
    return titles;
  }

  private record Titled(String title) {}

  /** Rosters within the caller's reach that give the same as another one, the newest first. */
  public List<RepeatedRoster> repeats(RosterBook roster, Caller caller) {
    return of(caller.union())
        .where(
            Queries.term("fund", roster.fund()),
            Queries.not(Queries.term("rosterId", roster.rosterId())),
            Queries.not(Queries.term("state", RosterState.REJECTED.name())))
        .first(store, PageLimit.MOST, RosterBook.class)
        .stream()
        .flatMap(other -> roster.sameAs(other).map(same -> repeated(other, same)).stream())
        .toList();
  }

  private static RepeatedRoster repeated(RosterBook other, RepeatedRoster.Sameness same) {
    return new RepeatedRoster(
        other.rosterId(), other.title(), other.state(), other.drawnUpOn(), same);
  }

  private static Search of(UnionCode union) {
    return Search.in(RosterModel.INDEX)
        .where(Queries.term("unions", union.value()))
        .by("drawnUpOn", SortOrder.Desc)
        .by("rosterId", SortOrder.Asc);
  }

  Found<Line> lines(String roster, Optional<LineState> state, Page page) {
    return Search.in(LineModel.INDEX)
        .where(Queries.term("rosterId", roster))
        .where(state.map(now -> Queries.term("state", now.name())))
        .by("number", SortOrder.Asc)
        .page(store, page, Line.class);
  }
}
