package org.warmledger.query.casedetails;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per case: its file as it is now. */
@Component
final class DetailsModel extends ReadModel<DetailsDocument> {

  static final String READER = "case-details";
  static final IndexDefinition INDEX = new IndexDefinition("casedetails", 5);

  DetailsModel() {
    super(
        READER,
        INDEX,
        DetailsDocument.class,
        Grain.perStream(CaseEvent.class),
        DetailsModel::fold,
        Trait.GOT_BY_ID);
  }

  private static DetailsDocument fold(Optional<DetailsDocument> before, String id, Fact fact) {
    return DetailsDocument.of(
        CaseFile.fold(
            before.map(DetailsDocument::file), (CaseEvent) fact.event(), fact.sequence()));
  }
}
