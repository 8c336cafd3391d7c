package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.enterPastAid;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseAided;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;

/** Aid given before the ledger was in use is entered as it was. */
class PastAidTest {

  private static final AidTerms MONEY = Samples.terms();
  private static final AidTerms SERVICE =
      new AidTerms(
          AidCategory.LEGAL_AID, Optional.empty(), Optional.empty(), Money.NONE, List.of());

  @Test
  void pastAidIsADeliveredFact() {
    given(archived("2026-01-12"))
        .when(enterPastAid(MONEY, payee(HEAD_NAME), "2026-02-10"))
        .thenHappens(CaseAided.class);
  }

  @Test
  void pastAidBeforeTheFileIsRefused() {
    given(archived("2026-01-12"))
        .when(enterPastAid(MONEY, payee(HEAD_NAME), "2026-01-11"))
        .thenRefused(C03_AID_WITHOUT_FILE);
  }

  @Test
  void pastAidAfterTheFileEndedIsRefused() {
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(enterPastAid(MONEY, payee(HEAD_NAME), "2026-03-02"))
        .thenRefused(C05_AID_AFTER_END);
  }

  @Test
  void pastAidOnTheLastDayOfAClosedFileIsEntered() {
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(enterPastAid(MONEY, payee(HEAD_NAME), "2026-03-01"))
        .thenHappens(CaseAided.class);
  }

  @Test
  void pastMoneyToSomebodyElseIsRefused() {
    given(archived("2026-01-12"))
        .when(enterPastAid(MONEY, payee("邓眉韵"), "2026-02-10"))
        .thenRefused(C09_PAYEE_MISMATCH);
  }

  @Test
  void aBlankInTheNameIsNotSomebodyElse() {
    given(archived("2026-01-12"))
        .when(
            enterPastAid(
                MONEY,
                payee(HEAD_NAME.substring(0, 1) + "\u3000" + HEAD_NAME.substring(1)),
                "2026-02-10"))
        .thenHappens(CaseAided.class);
  }

  @Test
  void aServiceHasNoPayeeToCheck() {
    given(archived("2026-01-12"))
        .when(enterPastAid(SERVICE, payee("邓眉韵"), "2026-02-10"))
        .thenHappens(CaseAided.class);
  }

  /** A column more in the file, and the row has another id: the payment is the same. */
  @Test
  void theSamePaymentInAnotherRowIsAlreadySo() {
    AidTerms withCampaign = Like.the(MONEY).with(AidTerms::campaign, Optional.of("春送岗位")).made();
    given(archived("2026-01-12"), elsewhere(MONEY, "2026-02-10"))
        .when(enterPastAid(withCampaign, payee(HEAD_NAME), "2026-02-10"))
        .thenItIsAlreadySo();
  }

  @Test
  void ofAnotherDayOrAmountItIsAnother() {
    AidTerms more = Like.the(MONEY).with(AidTerms::money, new Money(1)).made();
    for (CaseAided other : List.of(elsewhere(MONEY, "2026-02-09"), elsewhere(more, "2026-02-10"))) {
      given(archived("2026-01-12"), other)
          .when(enterPastAid(MONEY, payee(HEAD_NAME), "2026-02-10"))
          .thenHappens(CaseAided.class);
    }
  }

  private static CaseAided elsewhere(AidTerms terms, String on) {
    return Like.the(delivered(on))
        .with(CaseAided::aidId, new AidId("aid-elsewhere"))
        .with(CaseAided::terms, terms)
        .with(CaseAided::receipt, receipt())
        .made();
  }

  @Test
  void theSameRowAgainIsAlreadySo() {
    given(archived("2026-01-12"), delivered("2026-02-10"))
        .when(enterPastAid(MONEY, payee(HEAD_NAME), "2026-02-10"))
        .thenItIsAlreadySo();
  }
}
