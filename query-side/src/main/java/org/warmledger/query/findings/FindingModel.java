package org.warmledger.query.findings;

import org.springframework.stereotype.Component;
import org.warmledger.events.FindingEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per finding. */
@Component
final class FindingModel extends ReadModel<FindingDocument> {

  static final String READER = "findings";
  static final IndexDefinition INDEX = new IndexDefinition("findings", 6);

  FindingModel() {
    super(
        READER,
        INDEX,
        FindingDocument.class,
        Grain.perStream(FindingEvent.class),
        (before, id, fact) -> FindingDocument.after(before, fact));
  }
}
