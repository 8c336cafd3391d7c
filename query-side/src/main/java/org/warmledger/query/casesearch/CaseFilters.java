package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.values.Sight;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.assignments.Whose;
import org.warmledger.query.casefile.CaseState;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Chosen;
import org.warmledger.query.web.Queries;

/** The filters of a search by their names; several values of one name are alternatives. */
final class CaseFilters {

  /** Filter name to the field it looks at; each of them is a facet, too. */
  static final Map<String, String> FACETS = facets();

  /** What should never have been made is in no list. */
  static final Query MADE = Queries.not(Queries.term(at("state"), CaseState.TAKEN_BACK.name()));

  /** The states that a list shows. */
  private enum Listed {
    OPEN,
    CLOSED
  }

  private static final String CAUSE = "cause";
  private static final String ASSIGNED = "assigned";
  private static final String VISITED_BEFORE = "visitedBefore";
  private static final String LAST_VISITED_ON = at("lastVisitedOn");

  private final Map<String, Query> byName = new LinkedHashMap<>();

  private static Map<String, String> facets() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("union", at("union"));
    fields.put("state", at("state"));
    fields.put("category", at("category"));
    fields.put(CAUSE, at("causes"));
    fields.put("tier", at("tier"));
    return fields;
  }

  private static String at(String field) {
    return SearchSection.PART.at(field);
  }

  private CaseFilters() {}

  /** As a request states them, several values parted by commas. */
  @ParameterObject
  record CasesAsked(
      Optional<String> union,
      Optional<String> state,
      Optional<String> category,
      Optional<String> cause,
      Optional<String> tier,
      Optional<String> visitedBefore,
      Optional<Whose> whose,
      Optional<String> assignee) {}

  /** Those that were asked for. */
  static CaseFilters of(CasesAsked asked, Caller caller, Unions unions) {
    CaseFilters filters = new CaseFilters();
    filters.add(
        "union",
        Chosen.of(asked.union()).stream()
            .map(union -> unions.asked(Optional.of(union), caller).value())
            .toList());
    filters.add("state", Chosen.of("state", asked.state(), Listed.class));
    filters.add("category", Chosen.of("category", asked.category(), HardshipCategory.class));
    filters.add(CAUSE, causes(asked.cause(), caller));
    filters.add("tier", Chosen.of("tier", asked.tier(), CaseTier.class));
    asked
        .visitedBefore()
        .filter(text -> !text.isEmpty())
        .ifPresent(day -> filters.byName.put(VISITED_BEFORE, notVisitedSince(day)));
    List<Query> assigned = Whose.asked(asked.whose(), asked.assignee(), caller);
    if (!assigned.isEmpty()) {
      filters.byName.put(ASSIGNED, Queries.all(assigned));
    }
    return filters;
  }

  /** Whoever asks for a cause asks who is ill: those alone may who see it. */
  private static List<String> causes(Optional<String> asked, Caller caller) {
    List<String> causes = Chosen.of(CAUSE, asked, HardshipCause.class);
    if (!causes.isEmpty()) {
      caller.requireWhole();
    }
    return causes;
  }

  /** The facets that somebody sees: a count beside one row is what that row says. */
  static Map<String, String> shown(Sight sight) {
    Map<String, String> facets = new LinkedHashMap<>(FACETS);
    if (!sight.showsSensitive()) {
      facets.remove(CAUSE);
    }
    return facets;
  }

  private void add(String name, List<String> values) {
    if (!values.isEmpty()) {
      byName.put(name, anyOf(name, values));
    }
  }

  /** A union stands for itself and those below it. */
  private static Query anyOf(String name, List<String> values) {
    String field = name.equals("union") ? at("unions") : String.valueOf(FACETS.get(name));
    return Queries.anyOf(field, values);
  }

  /** Last visited before the day, or never. */
  private static Query notVisitedSince(String text) {
    return Queries.not(Queries.from(LAST_VISITED_ON, day(text)));
  }

  private static LocalDate day(String text) {
    return LedgerCalendar.day(text).orElseThrow(() -> Page.malformed(VISITED_BEFORE));
  }

  List<Query> all() {
    return List.copyOf(byName.values());
  }

  /** All of them but one: what a facet counts within. */
  List<Query> allBut(String name) {
    return byName.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(name))
        .map(Map.Entry::getValue)
        .collect(Collectors.toList());
  }
}
