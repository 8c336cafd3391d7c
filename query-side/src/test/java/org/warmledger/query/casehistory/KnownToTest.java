package org.warmledger.query.casehistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.Like;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Who keeps a file knows all of it; others what their own union did, and what was said to it. */
class KnownToTest {

  private static final CaseArchived ARCHIVED = Like.sample(CaseArchived.class).made();
  private static final TransferOffered OFFERED = Like.sample(TransferOffered.class).made();
  private static final CaseTransferred MOVED = Like.sample(CaseTransferred.class).made();
  private static final CaseClosed CLOSED_THERE =
      Like.sample(CaseClosed.class).with(CaseClosed::union, MOVED.to()).made();

  private static Predicate<CaseEvent> known(UnionPath keeper, String union) {
    return KnownTo.of(path -> path.isWithin(new UnionCode(union)), keeper);
  }

  @Test
  void whoKeepsItKnowsWhatWasBefore() {
    Predicate<CaseEvent> now = known(MOVED.to(), MOVED.to().code().value());
    assertThat(now.test(ARCHIVED)).isTrue();
    assertThat(now.test(CLOSED_THERE)).isTrue();
  }

  @Test
  void whoKeptItKnowsWhatHappenedThenAndNothingSince() {
    Predicate<CaseEvent> before = known(MOVED.to(), MOVED.union().code().value());
    assertThat(before.test(ARCHIVED)).isTrue();
    assertThat(before.test(OFFERED)).isTrue();
    assertThat(before.test(MOVED)).isTrue();
    assertThat(before.test(CLOSED_THERE)).isFalse();
    assertThat(before.test(Like.sample(TransferReversed.class).made())).isTrue();
  }

  /** Money stays with who gave it, and so does that it came back. */
  @Test
  void whoGaveKnowsThatItWasTakenBackElsewhere() {
    Predicate<CaseEvent> before = known(MOVED.to(), MOVED.union().code().value());
    assertThat(
            before.test(
                Like.sample(AidReversed.class)
                    .with(AidReversed::union, MOVED.to())
                    .with(AidReversed::givenBy, Optional.of(MOVED.union()))
                    .made()))
        .isTrue();
    assertThat(
            before.test(
                Like.sample(VisitReversed.class)
                    .with(VisitReversed::union, MOVED.to())
                    .with(VisitReversed::visitedBy, MOVED.union())
                    .made()))
        .isTrue();
    assertThat(
            before.test(
                Like.sample(VisitReversed.class)
                    .with(VisitReversed::union, MOVED.to())
                    .with(VisitReversed::visitedBy, MOVED.to())
                    .made()))
        .isFalse();
  }

  @Test
  void whoIsAskedKnowsThatAndNothingElse() {
    Predicate<CaseEvent> asked = known(OFFERED.union(), OFFERED.to().code().value());
    assertThat(asked.test(OFFERED)).isTrue();
    assertThat(asked.test(ARCHIVED)).isFalse();
    Predicate<CaseEvent> stranger = known(OFFERED.union(), "410899");
    assertThat(stranger.test(OFFERED)).isFalse();
    assertThat(stranger.test(ARCHIVED)).isFalse();
  }
}
