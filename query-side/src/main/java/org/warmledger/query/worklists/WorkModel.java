package org.warmledger.query.worklists;

import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per file: what waits on it. */
@Component
final class WorkModel extends ReadModel<WorkDocument> {

  static final String READER = "worklists";
  static final IndexDefinition INDEX = new IndexDefinition("worklists", 5);

  WorkModel() {
    super(
        READER,
        INDEX,
        WorkDocument.class,
        Grain.perStream(CaseEvent.class),
        (before, id, fact) -> WorkDocument.after(before, (CaseEvent) fact.event()));
  }
}
