package org.warmledger.query.erasures;

import org.springframework.stereotype.Component;
import org.warmledger.events.ErasureEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per person of whom it was asked. */
@Component
final class ErasureModel extends ReadModel<ErasureRecord> {

  static final String READER = "disbursements";
  static final IndexDefinition INDEX = new IndexDefinition("erasures", 1);

  ErasureModel() {
    super(
        READER,
        INDEX,
        ErasureRecord.class,
        Grain.perStream(ErasureEvent.class),
        (before, id, fact) ->
            ErasureRecord.fold(before, (ErasureEvent) fact.event(), fact.sequence()));
  }
}
