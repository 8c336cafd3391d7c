package org.warmledger.query.unions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per union. */
final class UnionModel implements ReadModel<UnionDocument> {

  static final String READER = "unions";
  static final IndexDefinition INDEX = new IndexDefinition("unions", 1);

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<UnionDocument> documentType() {
    return UnionDocument.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public boolean looksBack() {
    return false;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return fact.event() instanceof UnionRegistered union
        ? Stream.of(union.code().value())
        : Stream.empty();
  }

  @Override
  public UnionDocument fold(Optional<UnionDocument> before, String id, Fact fact) {
    UnionRegistered union = (UnionRegistered) fact.event();
    List<String> codes = union.path().codes().stream().map(UnionCode::value).toList();
    return new UnionDocument(
        union.code().value(),
        union.name(),
        codes.size() > 1 ? Optional.of(codes.get(codes.size() - 2)) : Optional.empty(),
        union.path(),
        codes,
        union.level());
  }
}
