package org.warmledger.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRejected;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.PlanUsed;
import org.warmledger.events.PlanWithdrawn;
import org.warmledger.events.Samples;

/** A plan says how far it is, and what was handed over under it. */
class PlanBookTest {

  @SafeVarargs
  private static PlanBook after(Class<? extends PlanEvent>... events) {
    Optional<PlanBook> book = Optional.empty();
    for (int i = 0; i < events.length; i++) {
      book = Optional.of(PlanBook.fold(book, sample(events[i]), i));
    }
    return book.orElseThrow();
  }

  private static PlanEvent sample(Class<? extends PlanEvent> kind) {
    return Samples.all().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsDrawnUpWaits() {
    PlanBook plan = after(PlanDrawnUp.class);
    assertThat(plan.state()).isEqualTo(PlanState.DRAWN_UP);
  }

  @Test
  void whatIsUsedAndTakenBackIsCounted() {
    PlanBook used = after(PlanDrawnUp.class, PlanApproved.class, PlanUsed.class, PlanUsed.class);
    assertThat(used.state()).isEqualTo(PlanState.APPROVED);
    assertThat(used.times()).isEqualTo(2);
    assertThat(used.usedFen()).isEqualTo(100_000);
    PlanBook back =
        after(PlanDrawnUp.class, PlanApproved.class, PlanUsed.class, PlanRestored.class);
    assertThat(back.times()).isZero();
    assertThat(back.usedFen()).isZero();
    assertThat(back.version()).isEqualTo(3);
  }

  @Test
  void itEndsByBeingTurnedDownOrClosed() {
    assertThat(after(PlanDrawnUp.class, PlanRejected.class).state()).isEqualTo(PlanState.REJECTED);
    assertThat(after(PlanDrawnUp.class, PlanWithdrawn.class).state())
        .isEqualTo(PlanState.WITHDRAWN);
    assertThat(after(PlanDrawnUp.class, PlanApproved.class, PlanClosed.class).state())
        .isEqualTo(PlanState.CLOSED);
  }
}
