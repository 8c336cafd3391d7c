package org.warmledger.query.unions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.BooksBegun;
import org.warmledger.events.GoLiveDeclared;
import org.warmledger.events.GoLiveWithdrawn;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.UnionRegistered;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per union. */
@Component
final class UnionModel extends ReadModel<UnionDocument> {

  static final String READER = "unions";
  static final IndexDefinition INDEX = new IndexDefinition("unions", 4);

  UnionModel() {
    super(
        READER,
        INDEX,
        UnionDocument.class,
        Grain.within(UnionEvent.class, union -> Stream.of(union.code().value())),
        (before, id, fact) -> after(before, fact));
  }

  private static UnionDocument after(Optional<UnionDocument> before, Fact fact) {
    return switch ((UnionEvent) fact.event()) {
      case UnionRegistered registered -> document(registered);
      case UnionAmended amended ->
          before.orElseThrow().with(amended, fact.context().actor().value());
      case GoLiveDeclared declared -> before.orElseThrow().live(Optional.of(declared.goLiveOn()));
      case GoLiveWithdrawn _ -> before.orElseThrow().live(Optional.empty());
      case BooksBegun _ -> before.orElseThrow();
    };
  }

  private static UnionDocument document(UnionRegistered union) {
    List<String> codes = union.path().parts();
    return new UnionDocument(
        union.code().value(),
        union.name(),
        codes.size() > 1 ? Optional.of(codes.get(codes.size() - 2)) : Optional.empty(),
        union.path(),
        codes,
        union.level(),
        union.phone(),
        Optional.empty(),
        Optional.empty());
  }
}
