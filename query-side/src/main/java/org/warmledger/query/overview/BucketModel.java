package org.warmledger.query.overview;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;

/** Keeps the sums that dashboards add up, so that their cost does not grow with the ledger. */
@Component
final class BucketModel extends ReadModel<Bucket> {

  BucketModel() {
    super(
        FilesKept.READER,
        OverviewFigure.INDEX,
        Bucket.class,
        Grain.across(CaseEvent.class, event -> Bucket.of(event).stream().map(Bucket::id)),
        BucketModel::fold);
  }

  private static Bucket fold(Optional<Bucket> before, String id, Fact fact) {
    Bucket added =
        Bucket.of((CaseEvent) fact.event()).stream()
            .filter(bucket -> bucket.id().equals(id))
            .findFirst()
            .orElseThrow();
    return before.map(sums -> sums.plus(added)).orElse(added);
  }
}
