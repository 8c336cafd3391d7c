package org.warmledger.query.overview;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps the sums that dashboards add up, so that their cost does not grow with the ledger. */
final class BucketModel implements ReadModel<Bucket> {

  static final IndexDefinition INDEX = new IndexDefinition("overview", 1);

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Bucket> documentType() {
    return Bucket.class;
  }

  @Override
  public Feed feed() {
    return Feed.MANY_STREAMS;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return Contributions.of(fact.event()).stream().map(Contributions::id);
  }

  @Override
  public Bucket fold(Optional<Bucket> before, String id, Fact fact) {
    Bucket added =
        Contributions.of(fact.event()).stream()
            .filter(bucket -> Contributions.id(bucket).equals(id))
            .findFirst()
            .orElseThrow();
    return before.map(sums -> sums.plus(added)).orElse(added);
  }
}
