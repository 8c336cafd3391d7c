package org.warmledger.query.unions;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.Kept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks unions up: their names, their places, and those below one. */
@Component
public class Unions {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = UnionModel.READER;

  private static final int MOST = 1_000;
  private static final int MOST_AT_ONCE = 10_000;

  private final ReadStore store;

  private final Kept<UnionCode, UnionDocument> known = new Kept<>();

  Unions(ReadStore store) {
    this.store = store;
  }

  /** The union with its name, or with its code in place of one while it isn't registered. */
  public NamedUnion named(UnionCode code) {
    return new NamedUnion(code, find(code).map(UnionDocument::name).orElse(code.value()));
  }

  /** Where a union stands. */
  public Optional<UnionPath> path(UnionCode code) {
    return find(code).map(UnionDocument::path);
  }

  /** Whom to call about a union: its own office, or the nearest above it that has a phone. */
  public Optional<Office> office(UnionCode code) {
    List<String> upwards = find(code).map(UnionDocument::unions).orElse(List.of()).reversed();
    return upwards.stream().flatMap(one -> phoneOf(new UnionCode(one)).stream()).findFirst();
  }

  private Optional<Office> phoneOf(UnionCode code) {
    return find(code).flatMap(UnionDocument::phone).map(phone -> new Office(named(code), phone));
  }

  /** Its tier in the tree. */
  public Optional<UnionLevel> level(UnionCode code) {
    return find(code).map(UnionDocument::level);
  }

  /**
   * The union that a caller asks about: the own one unless another is named.
   *
   * @throws org.warmledger.platform.web.Problem 404 when it is none of the caller's business
   */
  public UnionCode asked(Optional<String> named, Caller caller) {
    return named
        .filter(text -> !text.isBlank() && !text.equals(caller.union().value()))
        .map(text -> within(text, caller))
        .orElse(caller.union());
  }

  private UnionCode within(String text, Caller caller) {
    return Optional.of(text)
        .filter(code -> code.matches("[0-9]{6,12}"))
        .map(UnionCode::new)
        .filter(code -> path(code).filter(caller::mayTouch).isPresent())
        .orElseThrow(Answers::notFound);
  }

  /** A union and those below it. */
  public List<UnionCode> codesWithin(UnionCode scope) {
    return within(scope, Optional.empty(), Optional.empty(), MOST_AT_ONCE).stream()
        .map(union -> new UnionCode(union.code()))
        .toList();
  }

  public List<NamedUnion> childrenOf(UnionCode parent) {
    return Search.in(UnionModel.INDEX)
        .where(Queries.term("parent", parent.value()))
        .by("code", SortOrder.Asc)
        .first(store, MOST, UnionDocument.class)
        .stream()
        .map(child -> new NamedUnion(new UnionCode(child.code()), child.name()))
        .toList();
  }

  /** Unions within one, by a part of the name or the beginning of the code. */
  List<UnionDocument> within(
      UnionCode scope, Optional<UnionCode> parent, Optional<String> words, int limit) {
    return Search.in(UnionModel.INDEX)
        .where(Queries.term("unions", scope.value()))
        .where(parent.map(code -> Queries.term("parent", code.value())))
        .where(called(words))
        .by("code", SortOrder.Asc)
        .first(store, limit, UnionDocument.class);
  }

  /** The names of all there are, found in the same way. */
  List<NamedUnion> everywhere(Optional<String> words, int limit) {
    return Search.in(UnionModel.INDEX)
        .where(called(words))
        .by("code", SortOrder.Asc)
        .first(store, limit, UnionDocument.class)
        .stream()
        .map(one -> new NamedUnion(new UnionCode(one.code()), one.name()))
        .toList();
  }

  private static Optional<Query> called(Optional<String> words) {
    return words
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> Queries.likeNameOrCode(text, "code"));
  }

  /** One of the unions within one, as it is now. */
  Optional<UnionDocument> within(UnionCode scope, UnionCode code) {
    return Search.in(UnionModel.INDEX)
        .where(Queries.term("unions", scope.value()), Queries.term("code", code.value()))
        .by("code", SortOrder.Asc)
        .first(store, 1, UnionDocument.class)
        .stream()
        .findFirst();
  }

  private Optional<UnionDocument> find(UnionCode code) {
    return known.get(code, () -> store.get(UnionModel.INDEX, code.value(), UnionDocument.class));
  }
}
