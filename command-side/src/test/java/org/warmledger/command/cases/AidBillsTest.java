package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;

/** Aid that a roster pays rests on the bills that were confirmed last (C07). */
class AidBillsTest {

  private static final AidBillsCorrected CORRECTED = Like.sample(AidBillsCorrected.class).made();

  private static CaseFile after(CaseEvent... events) {
    return Stream.concat(
            Stream.of(
                Like.sample(CaseArchived.class).made(),
                Like.sample(AidProposed.class).with(AidProposed::aidId, CORRECTED.aidId()).made()),
            Stream.of(events))
        .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second)
        .content()
        .orElseThrow();
  }

  private static AidEvent approved() {
    return Like.sample(AidApproved.class).with(AidApproved::aidId, CORRECTED.aidId()).made();
  }

  private static AidEvent funded() {
    return Like.sample(AidFunded.class).with(AidFunded::aidId, CORRECTED.aidId()).made();
  }

  @Test
  void whatItRestedOnBeforeServesOtherAid() {
    CaseFile file = after(approved(), funded(), CORRECTED);
    assertThat(file.billed())
        .singleElement()
        .satisfies(
            billed -> assertThat(billed.bills()).isEqualTo(CORRECTED.bills().orElse(Bills.NONE)));
    assertThat(file.aids().get(CORRECTED.aidId()).asked().flatMap(AidTerms::selfPaid))
        .isEqualTo(Optional.of(CORRECTED.selfPaid()));
    assertThat(file.unbilled(CORRECTED.aidId()).billed()).isEmpty();
  }

  @Test
  void aidThatIsOverIsWhatItWas() {
    CaseEvent back =
        Like.sample(AidReversed.class).with(AidReversed::aidId, CORRECTED.aidId()).made();
    AidState over = after(back).aids().get(CORRECTED.aidId());
    assertThat(after(back, CORRECTED).aids()).containsEntry(CORRECTED.aidId(), over);
  }
}
