package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;

/** That delivered aid came back says another than who approved or delivered it. */
class AidReversalTest {

  @Test
  void onlyDeliveredAidIsReversedAndOnlyOnce() {
    given(archived("2026-01-12"), proposed("2026-02-01"), approved("2026-02-02"))
        .when(reverse("2026-02-12"))
        .thenRefused(AID_NOT_DELIVERED);
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            delivered("2026-02-10"))
        .when(reverse("2026-02-12"))
        .then(reversed("2026-02-12"));
    Story done =
        given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            delivered("2026-02-10"),
            reversed("2026-02-12"));
    done.when(reverse("2026-02-12")).thenItIsAlreadySo();
    done.when(reverse("2026-02-13")).thenRefused(AID_REVERSED);
  }

  /** Its figures are those of the union that gave it, wherever the file has gone since. */
  @Test
  void aidThatIsTakenBackWhereItsFileHasGoneCountsWhereItWasGiven() {
    List<CaseEvent> back =
        given(archived("2026-01-12"), delivered("2026-02-10"), movedNextDoor("2026-03-01"))
            .when(reverse("2026-03-12"))
            .decision()
            .orRefuse();
    assertThat(back)
        .singleElement()
        .extracting(CaseEvent::union, CaseEvent::countedIn)
        .containsExactly(Samples.NEIGHBOUR, Samples.COUNTY);
  }

  @Test
  void nobodyWhoApprovedOrDeliveredAidSaysThatItCameBack() {
    Story given =
        given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            delivered("2026-02-10"));
    given
        .when(reverse(SUPERVISOR, Optional.of(receipt()), Witness.STAFF, "2026-02-12"))
        .thenRefused(C13_SAME_HANDS);
    given
        .when(reverse(FINANCE, Optional.of(receipt()), Witness.STAFF, "2026-02-12"))
        .thenRefused(C13_SAME_HANDS);
    given
        .when(reverse(REVIEWER, Optional.empty(), Witness.STAFF, "2026-02-12"))
        .thenRefused("/voucher", FieldCode.REQUIRED);
    given.when(reverse("2026-02-09")).thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void whatTheBankSendsBackIsEnteredByAnotherThanRecordedThatItPaid() {
    Story paid =
        given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            delivered("2026-02-10"));
    for (StaffId hand : List.of(FINANCE, SUPERVISOR)) {
      paid.when(reverse(hand, Optional.empty(), Witness.BANK, "2026-02-12"))
          .thenRefused(C13_SAME_HANDS);
    }
    paid.when(reverse(REVIEWER, Optional.empty(), Witness.BANK, "2026-02-12"))
        .thenHappens(AidReversed.class);
  }

  @Test
  void whatNoFundPaidForIsTakenBackWithoutAVoucherAndAServiceByAnybody() {
    given(archived("2026-01-12"), delivered("2026-02-10"))
        .when(reverse(REVIEWER, Optional.empty(), Witness.STAFF, "2026-02-12"))
        .thenHappens(AidReversed.class);
    AidTerms advice =
        new AidTerms(
            AidCategory.LEGAL_AID, Optional.empty(), Optional.empty(), Money.NONE, List.of());
    given(archived("2026-01-12"), delivered(advice, "2026-02-10"))
        .when(reverse(FINANCE, Optional.empty(), Witness.STAFF, "2026-02-12"))
        .thenHappens(AidReversed.class);
  }
}
