package org.warmledger.query.programme;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
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

/** Answers {@code GET /api/centres/{centre}}: how it was last stated to be set up. */
@RestController
record CentreApi(ReadStore store, Readers readers, Unions unions) {

  private static final String PREFIX = "centre-";

  record CentreView(
      String centre,
      NamedUnion union,
      int staff,
      int squareMetres,
      LeadBody leadBody,
      boolean coordinates,
      LocalDate occurredOn,
      long statement) {}

  @GetMapping("/api/centres/{centre}")
  ResponseEntity<CentreView> one(Caller caller, Freshness freshness, @PathVariable String centre) {
    long position = readers.reflect(freshness, Act.READER, Unions.READER);
    return Search.in(Act.INDEX)
        .where(
            Queries.term("kind", ActKind.CENTRE.name()),
            Queries.not(Queries.exists("reversal.day")),
            Queries.term("unions", caller.union().value()),
            Queries.term(
                "union", centre.startsWith(PREFIX) ? centre.substring(PREFIX.length()) : ""))
        .by("day", SortOrder.Desc)
        .by("ref.position", SortOrder.Desc)
        .first(store, 1, Act.class)
        .stream()
        .findFirst()
        .map(act -> Answers.at(position).body(view(centre, act)))
        .orElseThrow(Answers::notFound);
  }

  private CentreView view(String centre, Act act) {
    Act.Centre stated = act.centre().orElseThrow();
    return new CentreView(
        centre,
        unions.named(new UnionCode(act.union())),
        stated.staff(),
        stated.squareMetres(),
        stated.leadBody(),
        stated.coordinates(),
        act.day(),
        act.ref().sequence());
  }
}
