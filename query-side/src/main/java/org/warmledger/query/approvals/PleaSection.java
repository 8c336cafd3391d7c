package org.warmledger.query.approvals;

import java.util.Set;
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
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;

/**
 * Keeps what nobody has decided on a file, once its means were checked or a notice was about it.
 */
@Component
final class PleaSection extends FileSection<Pleas> {

  static final FilePart PART = new FilePart("pleas");

  PleaSection() {
    super(
        PART,
        Pleas.class,
        Set.of(
            MeansChecked.class,
            ExclusionAppealed.class,
            AppealDecided.class,
            NoticePublished.class,
            ObjectionRaised.class,
            ObjectionResolved.class,
            FactReversed.class,
            CaseTransferred.class,
            TransferReversed.class),
        (before, file, fact) ->
            Pleas.fold(before, (CaseEvent) fact.event(), fact.context().actor().value()));
  }
}
