package org.warmledger.query.rosters;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.steps.Step;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks rosters up. */
@Component
public record RosterLookup(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = "disbursements";

  private static final int MOST_LINES = 20_000;
  private static final String FILES = "files";
  private static final String PEOPLE = "people";
  private static final String ROSTERS = "rosters";

  private static final Comparator<RosterBook> NEWEST_FIRST =
      Comparator.comparing(RosterBook::drawnUpOn).reversed().thenComparing(RosterBook::rosterId);

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
   * Corrections of lines that wait for somebody else than who entered them, the newest roster
   * first.
   */
  public List<WaitingCorrection> correctionsFor(Caller caller, UnionCode union, Masking.Lens lens) {
    List<Asked> asked =
        of(union)
            .where(Queries.exists("asked.number"))
            .first(store, PageLimit.MOST, RosterBook.class)
            .stream()
            .flatMap(roster -> roster.asked().stream().map(line -> new Asked(roster, line)))
            .filter(one -> !one.line().enteredBy().equals(caller.id().value()))
            .toList();
    Map<String, Line> lines =
        store.getAll(
            LineModel.INDEX,
            asked.stream().map(Asked::place).distinct().toList(),
            List.of(),
            Line.class);
    return asked.stream()
        .flatMap(
            one ->
                Stream.ofNullable(lines.get(one.place()))
                    .map(line -> correction(one.roster(), one.line(), line, lens)))
        .toList();
  }

  private record Asked(RosterBook roster, RosterBook.AskedLine line) {
    String place() {
      return LineModel.place(roster.rosterId(), line.number());
    }
  }

  private static WaitingCorrection correction(
      RosterBook roster, RosterBook.AskedLine line, Line now, Masking.Lens lens) {
    return new WaitingCorrection(
        roster.rosterId(),
        roster.title(),
        line.number(),
        line.what(),
        roster.drawn().category(),
        roster.union(),
        now.caseId(),
        now.line().money(),
        now.line().goods(),
        LineChange.of(now, line.what(), lens),
        LineChange.account(now).filter(account -> line.what() == Corrects.ACCOUNT),
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

  /** By what findings about a roster are known: itself, its files and its people. */
  public Set<String> subjects(String roster) {
    Map<String, Aggregate> on =
        lines(roster)
            .figure(FILES, Aggregates.per("caseId", MOST_LINES, Map.of()))
            .figure(PEOPLE, Aggregates.per("person", MOST_LINES, Map.of()))
            .figures(store);
    return Stream.of(Stream.of(roster), values(on, FILES), values(on, PEOPLE))
        .flatMap(some -> some)
        .collect(Collectors.toSet());
  }

  /** The files of its lines. */
  List<String> files(String roster) {
    Map<String, Aggregate> on =
        lines(roster).figure(FILES, Aggregates.per("caseId", MOST_LINES, Map.of())).figures(store);
    return values(on, FILES).toList();
  }

  /** By what findings about one line are known: its file and its person. */
  public Set<String> subjects(String roster, int number) {
    return lines(roster)
        .where(Queries.term("number", String.valueOf(number)))
        .by("number", SortOrder.Asc)
        .first(store, 1, Line.class)
        .stream()
        .flatMap(line -> Stream.of(line.caseId(), line.person()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> values(Map<String, Aggregate> found, String name) {
    return Aggregates.each(found, name).stream().map(bucket -> bucket.key().stringValue());
  }

  /**
   * Rosters within the caller's reach that give the same as another one, or give some of its people
   * the same, the newest first.
   */
  public List<RepeatedRoster> repeats(RosterBook roster, Caller caller) {
    Map<String, Integer> inCommon = peopleOnOthersToo(roster);
    return store
        .getAll(RosterModel.INDEX, inCommon.keySet(), List.of(), RosterBook.class)
        .values()
        .stream()
        .filter(other -> caller.mayTouch(other.union()))
        .filter(other -> other.state() != RosterState.REJECTED)
        .filter(roster::isLike)
        .sorted(NEWEST_FIRST)
        .flatMap(
            other ->
                roster
                    .sameAs(other, inCommon.getOrDefault(other.rosterId(), 0))
                    .map(same -> repeated(other, same, inCommon))
                    .stream())
        .toList();
  }

  /** How many people of a roster are on each other one, those aside that were given up there. */
  private Map<String, Integer> peopleOnOthersToo(RosterBook roster) {
    Map<String, Aggregate> mine =
        lines(roster.rosterId())
            .figure(PEOPLE, Aggregates.per("person", MOST_LINES, Map.of()))
            .figures(store);
    Map<String, Aggregate> theirs =
        Search.in(LineModel.INDEX)
            .where(
                Queries.not(Queries.term("rosterId", roster.rosterId())),
                Queries.anyOf("person", values(mine, PEOPLE).toList()),
                Queries.not(Queries.term("state", LineState.DROPPED.name())))
            .figure(ROSTERS, Aggregates.per("rosterId", PageLimit.MOST, Map.of()))
            .figures(store);
    return Aggregates.each(theirs, ROSTERS).stream()
        .collect(
            Collectors.toMap(bucket -> bucket.key().stringValue(), one -> (int) one.docCount()));
  }

  private static RepeatedRoster repeated(
      RosterBook other, RepeatedRoster.Sameness same, Map<String, Integer> inCommon) {
    return new RepeatedRoster(
        other.rosterId(),
        other.title(),
        other.state(),
        other.drawnUpOn(),
        same,
        inCommon.getOrDefault(other.rosterId(), 0));
  }

  static Search lines(String roster) {
    return Search.in(LineModel.INDEX).where(Queries.term("rosterId", roster));
  }

  private static Search of(UnionCode union) {
    return Search.in(RosterModel.INDEX)
        .where(Queries.term("unions", union.value()))
        .by("drawnUpOn", SortOrder.Desc)
        .by("rosterId", SortOrder.Asc);
  }

  Found<Line> lines(String roster, Optional<LineState> state, Page page) {
    return lines(roster)
        .where(state.map(now -> Queries.term("state", now.name())))
        .by("number", SortOrder.Asc)
        .page(store, page, Line.class);
  }
}
