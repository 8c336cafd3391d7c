package org.warmledger.query.disbursements;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.values.Names;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.appropriations.Appropriations;
import org.warmledger.query.casesearch.AskedNumber;
import org.warmledger.query.casesearch.AskedNumbers;
import org.warmledger.query.casesearch.Payees;
import org.warmledger.query.disbursements.book.DisbursementState;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Chosen;
import org.warmledger.query.web.Period;
import org.warmledger.query.web.Queries;

/** The filters of a list of disbursements by their names; several values are alternatives. */
@Component
record DisbursementFilters(
    FundLookup funds,
    Appropriations appropriations,
    Unions unions,
    Payees payees,
    AskedNumbers numbers,
    KeyedHash hash,
    AccessLog log) {

  private static final Map<String, String> ORDERS = Map.of("day", "day", "fen", "fen");

  /** As a request states them, several values parted by commas. */
  @ParameterObject
  record DisbursementsAsked(
      Optional<String> union,
      Optional<String> fund,
      Optional<String> campaign,
      Optional<String> category,
      Optional<String> state,
      Optional<String> roster,
      Optional<String> kind,
      Optional<String> source,
      Optional<String> payee,
      Optional<String> from,
      Optional<String> to,
      Optional<String> minFen,
      Optional<String> maxFen) {}

  /**
   * Those that were asked for, within the caller's scope.
   *
   * @throws Problem 400 {@code MALFORMED_PARAMETER}
   */
  List<Query> of(DisbursementsAsked asked, Caller caller) {
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.term("scope", caller.union().value()));
    filters.add(Queries.is("listed", true));
    filters.add(new Period(day(asked.from(), "from"), day(asked.to(), "to")).on("day"));
    first(asked.union())
        .map(union -> Queries.term("unions", unions.asked(Optional.of(union), caller).value()))
        .ifPresent(filters::add);
    Chosen.of("source", asked.source(), FundingSource.class).stream()
        .findFirst()
        .map(FundingSource::valueOf)
        .map(this::fromSource)
        .ifPresent(filters::add);
    number(asked, caller)
        .map(number -> numbered(number.number(), caller))
        .or(() -> asked.payee().map(name -> named(name, caller)))
        .ifPresent(filters::add);
    Map.of(
            "campaign", Chosen.orWhole(asked.campaign()),
            "category", Chosen.of("category", asked.category(), AidCategory.class),
            "state", Chosen.of("state", asked.state(), DisbursementState.class),
            "roster", Chosen.of(asked.roster()),
            "kind", Chosen.of("kind", asked.kind(), PurposeKind.class))
        .forEach((field, values) -> anyOf(field, values).ifPresent(filters::add));
    fundOrLabel(asked).ifPresent(filters::add);
    fen(asked.minFen(), "minFen").ifPresent(least -> filters.add(Queries.from("fen", least)));
    fen(asked.maxFen(), "maxFen").ifPresent(most -> filters.add(Queries.upTo("fen", most)));
    return filters;
  }

  /**
   * Of whose money some is from there; by the fund, where nothing is drawn yet; of the past, whose
   * register says so.
   */
  private Query fromSource(FundingSource source) {
    return Queries.any(
        Queries.anyOf("appropriations", appropriations.from(source)),
        Queries.all(
            Queries.anyOf("fund", funds.withSource(source)),
            Queries.not(Queries.exists("appropriations"))),
        Queries.term("source", source.name()));
  }

  /** A fund by its code, or what is past by the label of its old fund. */
  private static Optional<Query> fundOrLabel(DisbursementsAsked asked) {
    return Optional.of(Chosen.of(asked.fund()))
        .filter(codes -> !codes.isEmpty())
        .map(codes -> Queries.any(Queries.anyOf("fund", codes), Queries.anyOf("label", codes)));
  }

  private static Optional<String> first(Optional<String> asked) {
    return Chosen.of(asked).stream().findFirst();
  }

  private static Optional<Query> anyOf(String field, List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(Queries.anyOf(field, values));
  }

  /**
   * The whole number that is asked by, if one is.
   *
   * @throws Problem 403 {@code PURPOSE_REQUIRED} when it is asked for no task
   */
  Optional<AskedNumber> number(DisbursementsAsked asked, Caller caller) {
    Optional<AskedNumber> number = asked.payee().flatMap(numbers::in);
    number.ifPresent(one -> log.requireTask(caller, "disbursements", one.asked()));
    return number;
  }

  /** Of the person, to the account, or on the file with the phone of that number. */
  private Query numbered(String number, Caller caller) {
    return IdentityNumber.parse(number)
        .map(person -> Queries.term("person", hash.person(person).value()))
        .orElseGet(
            () ->
                Queries.any(
                    Queries.anyOf("caseId", payees.withPhone(number, caller)),
                    Queries.anyOf("id", commitments(payees.paidInto(number, caller)))));
  }

  /** By the exact name that is shown; names are looked up where they are. */
  private Query named(String name, Caller caller) {
    return Queries.any(
        Queries.all(
            Queries.anyOf("caseId", payees.headed(name, caller)), Queries.is("ofHousehold", true)),
        Queries.anyOf("id", commitments(payees.paidTo(name, caller))),
        Queries.term("enterprise", Names.folded(name)));
  }

  private static List<String> commitments(List<AidId> aids) {
    return aids.stream().map(aid -> CommitmentId.of(aid).value()).toList();
  }

  private static Optional<LocalDate> day(Optional<String> asked, String name) {
    return asked
        .filter(text -> !text.isEmpty())
        .map(text -> LedgerCalendar.day(text).orElseThrow(() -> Page.malformed(name)));
  }

  private static Optional<Long> fen(Optional<String> asked, String name) {
    Optional<String> text = asked.filter(given -> !given.isBlank());
    if (text.filter(digits -> !digits.matches("[0-9]{1,15}")).isPresent()) {
      throw Page.malformed(name);
    }
    return text.map(Long::valueOf);
  }

  /** The newest first unless another order is asked for; the id settles ties. */
  static List<SortOptions> order(Optional<String> sort) {
    return Queries.sorted(sort.filter(name -> !name.isBlank()).orElse("-day"), ORDERS, "id");
  }
}
