package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.disbursements.Disbursements;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Answers {@code GET /api/funds/{code}/movements}, what was entered about a fund, the newest first,
 * and each of them by its id: also of a fund that is yet to be opened, and what is to be had back
 * of a fund of the caller's (ADR 0100).
 */
@RestController
record MovementsApi(
    ReadStore store, FundLookup funds, Payers payers, Readers readers, Unions unions) {

  record MovementView(
      @JsonUnwrapped WaitingMovement.EnteredMovement entered,
      NamedUnion union,
      @JsonUnwrapped WaitingMovement.MovementStanding standing) {}

  record Listing(List<MovementView> items, Optional<String> cursor) {}

  @GetMapping("/api/funds/{code}/movements")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @PathVariable String code,
      @RequestParam Optional<WaitingMovement.State> state,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position =
        readers.reflect(freshness, Disbursements.READER, FundLookup.READER, Unions.READER);
    Found<WaitingMovement> found =
        of(code, caller)
            .where(state.map(now -> Queries.term("state", now.name())))
            .by("occurredOn", SortOrder.Desc)
            .by("movementId", SortOrder.Asc)
            .page(store, page, WaitingMovement.class);
    if (found.items().isEmpty() && !isKnown(code, caller)) {
      throw Answers.notFound();
    }
    return Answers.at(position)
        .body(new Listing(found.items().stream().map(this::view).toList(), found.cursor()));
  }

  private static Search of(String fund, Caller caller) {
    return Search.in(MovementModel.INDEX)
        .where(Queries.term("fund", fund), Queries.term("unions", caller.union().value()));
  }

  /** It is there, or will be when what was entered about it is confirmed. */
  private boolean isKnown(String fund, Caller caller) {
    return funds.find(fund).filter(one -> caller.mayTouch(one.union())).isPresent()
        || !of(fund, caller)
            .by("movementId", SortOrder.Asc)
            .first(store, 1, WaitingMovement.class)
            .isEmpty();
  }

  @GetMapping("/api/funds/{code}/movements/{movementId}")
  ResponseEntity<MovementView> one(
      Caller caller,
      Freshness freshness,
      @PathVariable String code,
      @PathVariable String movementId) {
    long position =
        readers.reflect(freshness, Disbursements.READER, FundLookup.READER, Unions.READER);
    return Optional.of(movementId)
        .filter(id -> id.matches("movement-[A-Za-z0-9-]{1,80}"))
        .flatMap(id -> store.get(MovementModel.INDEX, id, WaitingMovement.class))
        .filter(movement -> movement.entered().fund().value().equals(code))
        .filter(
            movement ->
                movement.unions().contains(caller.union().value())
                    || payers.isPaidWithin(movement, caller.union()))
        .map(movement -> Answers.at(position).eTag(shown(movement)).body(view(movement)))
        .orElseThrow(Answers::notFound);
  }

  /** What a decision on it goes by: also the fund, where it is there (ADR 0104). */
  private String shown(WaitingMovement movement) {
    return Answers.etag(
        movement.standing().version(),
        funds.find(movement.entered().fund().value()).map(FundBook::version));
  }

  private MovementView view(WaitingMovement movement) {
    return new MovementView(
        movement.entered(), unions.named(movement.union().code()), movement.standing());
  }
}
