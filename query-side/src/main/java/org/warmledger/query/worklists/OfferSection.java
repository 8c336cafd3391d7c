package org.warmledger.query.worklists;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.OfferEvent;
import org.warmledger.events.TransferReversed;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;

/** Keeps which union is to answer an offer, or to see to what was sent back. */
@Component
final class OfferSection extends FileSection<OfferDocument> {

  static final FilePart PART = new FilePart("offer");

  OfferSection() {
    super(
        PART,
        OfferDocument.class,
        Set.of(OfferEvent.class, CaseTransferred.class, TransferReversed.class, CaseReopened.class),
        (before, file, fact) -> OfferDocument.of(file));
  }
}
