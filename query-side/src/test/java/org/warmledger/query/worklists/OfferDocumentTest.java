package org.warmledger.query.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.Like;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.query.casefile.CaseFile;

/** An offer waits for one union at a time. */
class OfferDocumentTest {

  private static OfferDocument after(CaseEvent... events) {
    CaseFile file = CaseFile.fold(Optional.empty(), Like.sample(CaseArchived.class).made(), 0);
    for (CaseEvent event : events) {
      file = CaseFile.fold(Optional.of(file), event, 1);
    }
    return OfferDocument.of(file);
  }

  @Test
  void itWaitsForWhoeverIsAskedAndThenForWhoeverOfferedIt() {
    TransferOffered offered = Like.sample(TransferOffered.class).made();
    TransferReturned returned = Like.sample(TransferReturned.class).made();
    assertThat(after(offered))
        .isEqualTo(
            new OfferDocument(
                Optional.of(new OfferDocument.Waits(offered.to().parts(), offered.occurredOn())),
                Optional.empty()));
    assertThat(after(offered, returned))
        .isEqualTo(
            new OfferDocument(
                Optional.empty(),
                Optional.of(
                    new OfferDocument.Waits(offered.union().parts(), returned.occurredOn()))));
    assertThat(after(offered, Like.sample(CaseTransferred.class).made()))
        .isEqualTo(new OfferDocument(Optional.empty(), Optional.empty()));
  }
}
