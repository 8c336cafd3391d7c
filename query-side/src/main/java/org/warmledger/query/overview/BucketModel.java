package org.warmledger.query.overview;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps the sums that dashboards add up, so that their cost does not grow with the ledger. */
@Component
final class BucketModel extends ReadModel<Bucket> {

  static final IndexDefinition INDEX = new IndexDefinition("overview", 1);

  BucketModel() {
    super(
        new Spec<>(
            HouseholdActivityModel.READER,
            INDEX,
            Bucket.class,
            Grain.per(
                CaseEvent.class, event -> Contributions.of(event).stream().map(Contributions::id)),
            BucketModel::fold,
            Trait.FED_BY_MANY_STREAMS));
  }

  private static Bucket fold(Optional<Bucket> before, String id, Fact fact) {
    Bucket added =
        Contributions.of(fact.event()).stream()
            .filter(bucket -> Contributions.id(bucket).equals(id))
            .findFirst()
            .orElseThrow();
    return before.map(sums -> sums.plus(added)).orElse(added);
  }
}
