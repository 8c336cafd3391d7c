package org.warmledger.query.unions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.UnionRegistered;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per union. */
@Component
final class UnionModel extends ReadModel<UnionDocument> {

  static final String READER = "unions";
  static final IndexDefinition INDEX = new IndexDefinition("unions", 1);

  UnionModel() {
    super(
        READER,
        INDEX,
        UnionDocument.class,
        Grain.per(UnionRegistered.class, union -> Stream.of(union.code().value())),
        (before, id, fact) -> document((UnionRegistered) fact.event()),
        Trait.WRITTEN_ANEW);
  }

  private static UnionDocument document(UnionRegistered union) {
    List<String> codes = union.path().parts();
    return new UnionDocument(
        union.code().value(),
        union.name(),
        codes.size() > 1 ? Optional.of(codes.get(codes.size() - 2)) : Optional.empty(),
        union.path(),
        codes,
        union.level());
  }
}
