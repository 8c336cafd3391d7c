package org.warmledger.query.approvals;

import org.springframework.stereotype.Component;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.TransferReversed;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per file whose means were checked or that a notice is about. */
@Component
final class PleaModel extends ReadModel<Pleas> {

  static final IndexDefinition INDEX = new IndexDefinition("pleas", 1);

  PleaModel() {
    super(
        PendingModel.READER,
        INDEX,
        Pleas.class,
        Grain.perStream(
            MeansChecked.class,
            ExclusionAppealed.class,
            AppealDecided.class,
            NoticePublished.class,
            ObjectionRaised.class,
            ObjectionResolved.class,
            FactReversed.class,
            CaseTransferred.class,
            TransferReversed.class),
        (before, id, fact) ->
            Pleas.fold(before, (CaseEvent) fact.event(), fact.context().actor().value()));
  }
}
