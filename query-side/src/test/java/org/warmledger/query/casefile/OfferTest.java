package org.warmledger.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.Like;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.TransferWithdrawn;

/** A file says which union is asked to take it, until it has moved or nobody asks any more. */
class OfferTest {

  private static final TransferOffered OFFERED = Like.sample(TransferOffered.class).made();
  private static final TransferReturned RETURNED = Like.sample(TransferReturned.class).made();

  private static CaseFile after(CaseEvent... events) {
    CaseFile file = CaseFile.fold(Optional.empty(), Like.sample(CaseArchived.class).made(), 0);
    for (CaseEvent event : events) {
      file = CaseFile.fold(Optional.of(file), event, 1);
    }
    return file;
  }

  @Test
  void anOfferStandsUntilItIsTakenBackOrTheFileHasMoved() {
    CaseFile asked = after(OFFERED);
    assertThat(asked.union()).isEqualTo(OFFERED.union());
    assertThat(asked.offer()).map(Offer::to).contains(OFFERED.to());
    assertThat(after(OFFERED, Like.sample(TransferWithdrawn.class).made()).offer()).isEmpty();
    CaseFile moved = after(OFFERED, Like.sample(CaseTransferred.class).made());
    assertThat(moved.offer()).isEmpty();
    assertThat(moved.union()).isEqualTo(OFFERED.to());
  }

  @Test
  void anOfferEndsWithTheFile() {
    CaseClosed closed = Like.sample(CaseClosed.class).made();
    CaseReopened again = Like.sample(CaseReopened.class).made();
    assertThat(after(OFFERED, closed, again).offer()).isEmpty();
    ClosureReversed none = Like.sample(ClosureReversed.class).made();
    assertThat(after(OFFERED, closed, none).offer()).isPresent();
  }

  @Test
  void whatWasSentBackSaysWhyUntilItIsOfferedAnew() {
    CaseFile back = after(OFFERED, RETURNED);
    assertThat(back.offer().flatMap(Offer::returned))
        .map(Offer.Returned::reason)
        .contains(RETURNED.reason());
    assertThat(after(OFFERED, RETURNED, OFFERED).offer().flatMap(Offer::returned)).isEmpty();
    assertThat(after(OFFERED, RETURNED, Like.sample(TransferWithdrawn.class).made()).offer())
        .isEmpty();
  }

  @Test
  void whoIsErasedIsGoneFromItsReasonsToo() {
    CasePersonErased erased =
        Like.sample(CasePersonErased.class)
            .with(CasePersonErased::person, OFFERED.reason().owner())
            .made();
    Offer left = after(OFFERED, RETURNED, erased).offer().orElseThrow();
    assertThat(left.reason().isErased()).isTrue();
    assertThat(left.returned().orElseThrow().reason().isErased()).isTrue();
  }
}
