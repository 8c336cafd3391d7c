package org.warmledger.query.funds;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;

/** Answers {@code GET /api/funds} and {@code GET /api/funds/{code}}. */
@RestController
record FundsApi(FundLookup funds, Readers readers, Unions unions, BusinessCalendar calendar) {

  record Listing<T>(List<T> items, Optional<String> cursor) {}

  @GetMapping(value = "/api/funds", params = "!usable")
  ResponseEntity<Listing<FundView>> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<FundingSource> source,
      @RequestParam Optional<FundBook.State> state,
      @RequestParam Optional<String> q,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, FundLookup.READER, Unions.READER);
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.term("unions", unions.asked(union, caller).value()));
    source.ifPresent(from -> filters.add(Queries.term("source", from.name())));
    state.ifPresent(now -> filters.add(Queries.term("state", now.name())));
    q.map(String::strip)
        .filter(words -> !words.isEmpty())
        .map(FundsApi::like)
        .ifPresent(filters::add);
    Found<FundBook> found = funds.list(filters, page);
    List<FundView> items =
        found.items().stream()
            .map(fund -> FundView.inShort(fund, unions.named(fund.union().code())))
            .toList();
    return Answers.at(position).body(new Listing<>(items, found.cursor()));
  }

  /**
   * Funds that files of a union may use today: its own and those of the unions above it, which show
   * their names and not their balances.
   */
  @GetMapping(value = "/api/funds", params = "usable=true")
  ResponseEntity<Listing<UsableFund>> usable(
      Caller caller, Freshness freshness, @RequestParam Optional<String> union) {
    long position = readers.reflect(freshness, FundLookup.READER, Unions.READER);
    UnionCode of = unions.asked(union, caller);
    LocalDate today = calendar.today();
    List<Query> filters =
        List.of(
            Queries.anyOf("union", upwards(unions.path(of).orElse(UnionPath.root(of)))),
            Queries.term("state", FundBook.State.OPEN.name()),
            Queries.days("from", Optional.empty(), Optional.of(today)),
            Queries.days("to", Optional.of(today), Optional.empty()));
    Found<FundBook> found = funds.list(filters, Page.first(PageLimit.MOST));
    List<UsableFund> items =
        found.items().stream()
            .map(fund -> UsableFund.of(fund, unions.named(fund.union().code())))
            .toList();
    return Answers.at(position).body(new Listing<>(items, Optional.empty()));
  }

  /** The paths of a union and of those above it. */
  private static List<String> upwards(UnionPath path) {
    List<String> codes = path.parts();
    return IntStream.rangeClosed(1, codes.size())
        .mapToObj(length -> String.join("/", codes.subList(0, length)))
        .toList();
  }

  @GetMapping("/api/funds/{code}")
  ResponseEntity<FundView> one(Caller caller, Freshness freshness, @PathVariable String code) {
    long position = readers.reflect(freshness, FundLookup.READER);
    FundBook fund = funds.of(code, caller);
    return Answers.at(position)
        .eTag(Long.toString(fund.version()))
        .body(FundView.whole(fund, unions.named(fund.union().code())));
  }

  private static Query like(String words) {
    return Queries.any(
        Queries.likeNameOrCode(words, "fund"), Queries.term("projectReference", words));
  }
}
