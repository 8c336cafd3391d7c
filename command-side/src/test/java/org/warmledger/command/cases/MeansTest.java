package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;

/** Means checks, appeals against them by another hand, and the paper copy. */
class MeansTest {

  private static final Story EXCLUDED =
      given(archived("2026-01-12"), checked("2026-01-20", Exclusion.VEHICLE));

  @Test
  void meansAreCheckedWhileTheFileIsOpen() {
    given(archived("2026-01-12"))
        .when(check("2026-01-20", Exclusion.VEHICLE))
        .then(checked("2026-01-20", Exclusion.VEHICLE));
    given(archived("2026-01-12")).when(check("2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(check("2026-03-02"))
        .thenRefused(CASE_CLOSED);
    EXCLUDED.when(check("2026-01-20", Exclusion.VEHICLE)).thenItIsAlreadySo();
  }

  @Test
  void theHouseholdAppealsAgainstWhatWasFound() {
    EXCLUDED.when(appeal("2026-01-21")).then(appealed("2026-01-21"));
    EXCLUDED.when(appeal("2026-01-19")).thenRefused(DATE_OUT_OF_ORDER);
    EXCLUDED.and(appealed("2026-01-21")).when(appeal("2026-01-22")).thenItIsAlreadySo();
    given(archived("2026-01-12")).when(appeal("2026-01-21")).thenRefused(NO_EXCLUSION);
    given(archived("2026-01-12"), checked("2026-01-20"))
        .when(appeal("2026-01-21"))
        .thenRefused(NO_EXCLUSION);
  }

  @Test
  void anotherHandThanCheckedDecidesTheAppeal() {
    Story appealed = EXCLUDED.and(appealed("2026-01-21"));
    appealed
        .when(decide(SUPERVISOR, AppealOutcome.GRANTED, "2026-01-22"))
        .then(decided(AppealOutcome.GRANTED, "2026-01-22"));
    appealed
        .when(decide(CASEWORKER, AppealOutcome.GRANTED, "2026-01-22"))
        .thenRefused(C13_SAME_HANDS);
    appealed
        .when(decide(SUPERVISOR, AppealOutcome.GRANTED, "2026-01-20"))
        .thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void whereNobodyAppealedThereIsNothingToDecide() {
    EXCLUDED.when(decide(SUPERVISOR, AppealOutcome.GRANTED, "2026-01-22")).thenRefused(NO_APPEAL);
    EXCLUDED
        .and(appealed("2026-01-21"))
        .and(decided(AppealOutcome.DISMISSED, "2026-01-22"))
        .when(decide(SUPERVISOR, AppealOutcome.GRANTED, "2026-01-23"))
        .thenRefused(NO_APPEAL);
  }

  @Test
  void whoeverWasTurnedDownMayAppealAgain() {
    EXCLUDED
        .and(appealed("2026-01-21"))
        .and(decided(AppealOutcome.DISMISSED, "2026-01-22"))
        .when(appeal("2026-02-21"))
        .then(appealed("2026-02-21"));
  }

  @Test
  void papersAreConfirmedOnAClosedFileToo() {
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(confirmPaper("2026-03-20"))
        .thenHappens(PaperConfirmed.class);
    given(archived("2026-01-12")).when(confirmPaper("2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
  }

  private static PaperConfirmed confirmed(String place, StaffId by, String on) {
    return new PaperConfirmed(Samples.CASE, Samples.COUNTY, place, by, day(on));
  }

  @Test
  void theSameConfirmationOfThePapersChangesNothingAnotherIsAnother() {
    String place = "档案柜 3-12";
    String on = "2026-02-01";
    given(archived("2026-01-12"), confirmed(place, CASEWORKER, on))
        .when(confirmPaper(on))
        .thenItIsAlreadySo();
    for (PaperConfirmed other :
        List.of(
            confirmed("档案室", CASEWORKER, on),
            confirmed(place, SUPERVISOR, on),
            confirmed(place, CASEWORKER, "2026-01-31"))) {
      given(archived("2026-01-12"), other)
          .when(confirmPaper(on))
          .then(confirmed(place, CASEWORKER, on));
    }
  }
}
