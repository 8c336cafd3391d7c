package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Files that somebody may be on already: by their number and by name and year of birth wherever
 * they are kept, by their name alone within reach.
 */
@Component
record NearMatches(ReadStore store) {

  /** Of each likeness; more of one name than this are nobody's to compare. */
  private static final int MOST = 10;

  private record FoundNear(NearFile search) {
    static final List<String> FIELDS = SearchSection.PART.at(NearFile.FIELDS);
  }

  /** One file, and the closest that somebody on it comes. */
  record Near(Alike by, NearFile file) {}

  /** The closest first. */
  List<Near> of(SomebodyNew somebody, UnionCode reach) {
    Map<String, Near> found = new LinkedHashMap<>();
    Stream.of(Alike.values())
        .flatMap(by -> in(somebody, by, reach))
        .forEach(one -> found.putIfAbsent(one.file().caseId(), one));
    return List.copyOf(found.values());
  }

  private Stream<Near> in(SomebodyNew somebody, Alike by, UnionCode reach) {
    return Search.in(FilesKept.INDEX)
        .where(CaseFilters.MADE, alike(somebody, by))
        .where(
            Optional.of(Queries.term(at("unions"), reach.value()))
                .filter(unused -> by == Alike.NAME))
        .only(FoundNear.FIELDS)
        .by(at("archivedOn"), SortOrder.Desc)
        .by(at("caseId"), SortOrder.Asc)
        .first(store, MOST, FoundNear.class)
        .stream()
        .map(hit -> new Near(by, hit.search()));
  }

  private Query alike(SomebodyNew somebody, Alike by) {
    return switch (by) {
      case NUMBER -> Queries.term(at("persons"), somebody.person().value());
      case NAME_AND_YEAR -> Queries.anyOf(at("alike"), somebody.nameAndYear());
      case NAME -> {
        NameForms name = somebody.name();
        yield Queries.any(
            Queries.anyOf(at("head.full"), name.full()),
            Queries.anyOf(at("members.full"), name.full()),
            Queries.anyOf(at("head.pinyin"), name.pinyin()),
            Queries.anyOf(at("members.pinyin"), name.pinyin()));
      }
    };
  }

  private static String at(String field) {
    return SearchSection.PART.at(field);
  }
}
