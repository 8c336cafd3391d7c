package org.warmledger.query.erasures;

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
 * Answers {@code GET /api/erasures}, who is to be erased and who was, the latest asked first, and
 * {@code /{personId}}.
 */
@RestController
record ErasuresApi(ReadStore store, Readers readers, Unions unions) {

  /**
   * @param etag of what is shown: whoever carries it out or refuses sends it as {@code If-Match}
   */
  record ErasureView(
      @JsonUnwrapped ErasureRecord.ToldErasure told, NamedUnion union, String etag) {}

  record Listing(List<ErasureView> items, Optional<String> cursor) {}

  @GetMapping("/api/erasures")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<ErasureState> state,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, ErasureModel.READER, Unions.READER);
    Found<ErasureRecord> found =
        Search.in(ErasureModel.INDEX)
            .where(Queries.term("unions", unions.asked(union, caller).value()))
            .where(state.map(now -> Queries.term("state", now.name())))
            .by("askedOn", SortOrder.Desc)
            .by("erasureId", SortOrder.Asc)
            .page(store, page, ErasureRecord.class);
    return Answers.at(position)
        .body(new Listing(found.items().stream().map(this::view).toList(), found.cursor()));
  }

  @GetMapping("/api/erasures/{personId}")
  ResponseEntity<ErasureView> one(
      Caller caller, Freshness freshness, @PathVariable String personId) {
    long position = readers.reflect(freshness, ErasureModel.READER, Unions.READER);
    return Optional.of(personId)
        .filter(id -> id.matches("person-[A-Za-z0-9_-]{1,100}"))
        .flatMap(id -> store.get(ErasureModel.INDEX, "erasure-" + id, ErasureRecord.class))
        .filter(erasure -> caller.mayTouch(erasure.union()))
        .map(
            erasure ->
                Answers.at(position)
                    .eTag(Long.toString(erasure.told().version()))
                    .body(view(erasure)))
        .orElseThrow(Answers::notFound);
  }

  private ErasureView view(ErasureRecord erasure) {
    return new ErasureView(
        erasure.told(),
        unions.named(erasure.union().code()),
        Answers.etag(erasure.told().version(), Optional.empty()));
  }
}
