package org.warmledger.query.disbursements;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.funds.Funds;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Page;
import org.warmledger.query.web.Queries;

/** The filters of a list of disbursements by their names; several values are alternatives. */
@Component
class Filters {

  private static final Set<String> NOT_FILTERS =
      Set.of("sort", "limit", "cursor", "from", "to", "minFen", "maxFen");
  private static final Map<String, String> FIELDS =
      Map.of(
          "fund", "fund",
          "campaign", "campaign",
          "category", "category",
          "state", "state",
          "roster", "roster",
          "kind", "kind");
  private static final Map<String, String> ORDERS = Map.of("day", "day", "fen", "fen");

  private final Funds funds;
  private final Unions unions;
  private final CaseNames names;
  private final KeyedHash hash;

  Filters(Funds funds, Unions unions, CaseNames names, KeyedHash hash) {
    this.funds = funds;
    this.unions = unions;
    this.names = names;
    this.hash = hash;
  }

  /**
   * From the parameters of a request, within the caller's scope.
   *
   * @throws Problem 400 {@code UNKNOWN_FILTER} or {@code MALFORMED_PARAMETER}
   */
  List<Query> of(MultiValueMap<String, String> parameters, Caller caller) {
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.term("scope", caller.union().value()));
    filters.add(Queries.isTrue("listed"));
    filters.add(Queries.days("day", day(parameters, "from"), day(parameters, "to")));
    parameters.forEach(
        (name, given) -> filter(name, values(given), caller).ifPresent(filters::add));
    amounts(parameters).ifPresent(filters::add);
    return filters;
  }

  private static List<String> values(List<String> given) {
    return given.stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private Optional<Query> filter(String name, List<String> values, Caller caller) {
    if (values.isEmpty() || NOT_FILTERS.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (name) {
          case "union" ->
              Queries.term("unions", unions.asked(Optional.of(values.getFirst()), caller).value());
          case "source" -> Queries.anyOf("fund", funds.withSource(source(values.getFirst())));
          case "payee" -> payee(values.getFirst(), caller);
          default -> Queries.anyOf(field(name), values);
        });
  }

  private static String field(String name) {
    return Optional.ofNullable(FIELDS.get(name))
        .orElseThrow(
            () ->
                Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "UNKNOWN_FILTER",
                    name.matches("[A-Za-z]{1,40}") ? name : "?"));
  }

  /** By identity number, or by the exact name of the head; names are looked up where they are. */
  private Query payee(String text, Caller caller) {
    return IdentityNumber.parse(text)
        .map(number -> Queries.term("person", hash.person(number).value()))
        .orElseGet(() -> Queries.anyOf("caseId", names.named(text, caller)));
  }

  private static FundingSource source(String text) {
    try {
      return FundingSource.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw Page.malformed("source");
    }
  }

  private static Optional<LocalDate> day(MultiValueMap<String, String> parameters, String name) {
    try {
      return Optional.ofNullable(parameters.getFirst(name))
          .filter(text -> !text.isBlank())
          .map(LocalDate::parse);
    } catch (DateTimeException notADay) {
      throw Page.malformed(name);
    }
  }

  private static Optional<Query> amounts(MultiValueMap<String, String> parameters) {
    Optional<Double> least = fen(parameters, "minFen");
    Optional<Double> most = fen(parameters, "maxFen");
    if (least.isEmpty() && most.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Query.of(
            query ->
                query.range(
                    range ->
                        range.number(
                            number -> {
                              number.field("fen");
                              least.ifPresent(number::gte);
                              most.ifPresent(number::lte);
                              return number;
                            }))));
  }

  private static Optional<Double> fen(MultiValueMap<String, String> parameters, String name) {
    Optional<String> text =
        Optional.ofNullable(parameters.getFirst(name)).filter(given -> !given.isBlank());
    if (text.filter(digits -> !digits.matches("[0-9]{1,15}")).isPresent()) {
      throw Page.malformed(name);
    }
    return text.map(Double::valueOf);
  }

  /** The newest first unless another order is asked for; the id settles ties. */
  static List<SortOptions> order(Optional<String> sort) {
    String wanted = sort.filter(name -> !name.isBlank()).orElse("-day");
    boolean descending = wanted.startsWith("-");
    String field = ORDERS.get(descending ? wanted.substring(1) : wanted);
    if (field == null) {
      throw Page.malformed("sort");
    }
    return List.of(
        Queries.by(field, descending ? SortOrder.Desc : SortOrder.Asc),
        Queries.by("id", SortOrder.Asc));
  }
}
