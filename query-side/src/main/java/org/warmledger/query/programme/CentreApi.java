package org.warmledger.query.programme;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.ActKind;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Answers {@code GET /api/centres/{centre}}: how it was last stated to be set up. Of one that
 * nobody has stated yet only whose it is.
 */
@RestController
record CentreApi(ReadStore store, Readers readers, Unions unions) {

  private static final String PREFIX = "centre-";

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CentreView(
      String centre,
      NamedUnion union,
      Optional<Integer> staff,
      Optional<Integer> squareMetres,
      Optional<LeadBody> leadBody,
      Optional<Boolean> coordinates,
      Optional<LocalDate> occurredOn,
      Optional<Long> statement) {}

  @GetMapping("/api/centres/{centre}")
  ResponseEntity<CentreView> one(Caller caller, Freshness freshness, @PathVariable String centre) {
    long position = readers.reflect(freshness, Act.READER, Unions.READER);
    if (!centre.startsWith(PREFIX)) {
      throw Answers.notFound();
    }
    UnionCode union = unions.asked(Optional.of(centre.substring(PREFIX.length())), caller);
    return Answers.at(position).body(view(centre, unions.named(union), stated(union, caller)));
  }

  private Optional<Act> stated(UnionCode union, Caller caller) {
    return Search.in(Act.INDEX)
        .where(
            Queries.term("kind", ActKind.CENTRE.name()),
            Queries.not(Queries.exists("reversal.day")),
            Queries.term("unions", caller.union().value()),
            Queries.term("union", union.value()))
        .by("day", SortOrder.Desc)
        .by("ref.position", SortOrder.Desc)
        .first(store, 1, Act.class)
        .stream()
        .findFirst();
  }

  private static CentreView view(String centre, NamedUnion union, Optional<Act> act) {
    Optional<Act.Centre> stated = act.flatMap(Act::centre);
    return new CentreView(
        centre,
        union,
        stated.map(Act.Centre::staff),
        stated.map(Act.Centre::squareMetres),
        stated.map(Act.Centre::leadBody),
        stated.map(Act.Centre::coordinates),
        act.map(Act::day),
        act.map(of -> of.ref().sequence()));
  }
}
