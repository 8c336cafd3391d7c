package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.carryrosterline.CarryRosterLine;
import org.warmledger.command.cases.carryrosterline.CarryRosterLineRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Seen;

/** A line of an approved roster reaches its file, or a rule keeps it from there. */
class RosterLineTest {

  private static final CommitmentId COMMITMENT = new CommitmentId("commitment-aid-1-7");
  private static final AidId LINE = new AidId("aid-1-7");
  private static final AidTerms TERMS =
      new AidTerms(
          AidCategory.LIVING,
          Optional.of(FUND),
          Optional.empty(),
          new Money(50_000),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new RosterId("roster-1")));
  private static final Seen SEEN = new Seen(4, Optional.of(7L));

  private static Function<CaseState, Decision<CaseEvent>> carry(FundFacts fund) {
    return carry(fund, TERMS, Bills.NONE);
  }

  private static Function<CaseState, Decision<CaseEvent>> carry(
      FundFacts fund, AidTerms terms, Bills bills) {
    return state ->
        CarryRosterLineRule.decide(
            new CarryRosterLine(
                Samples.CASE,
                LINE,
                terms,
                Note.of("2026年1月生活救助"),
                bills,
                CASEWORKER,
                day("2026-01-20"),
                SUPERVISOR,
                day("2026-01-22"),
                SEEN,
                COMMITMENT,
                8),
            state,
            fund);
  }

  private static CaseEvent[] onFile() {
    return new CaseEvent[] {
      new AidProposed(
          Samples.CASE,
          Samples.COUNTY,
          LINE,
          TERMS,
          note("2026年1月生活救助"),
          CASEWORKER,
          Optional.empty(),
          day("2026-01-20")),
      new AidApproved(
          Samples.CASE,
          Samples.COUNTY,
          LINE,
          note("2026年1月生活救助"),
          Optional.of(SEEN),
          Optional.empty(),
          Optional.empty(),
          SUPERVISOR,
          day("2026-01-22")),
      new AidFunded(Samples.CASE, Samples.COUNTY, LINE, FUND, COMMITMENT, 8, day("2026-01-22"))
    };
  }

  @Test
  void itIsProposedApprovedAndFundedAtOnce() {
    Story.given(archived("2026-01-12")).when(carry(fund().facts())).then(onFile());
  }

  @Test
  void carriedAgainItChangesNothing() {
    CaseEvent[] line = onFile();
    Story.given(archived("2026-01-12"), line[0], line[1], line[2])
        .when(carry(fund().facts()))
        .thenItIsAlreadySo();
    Story.given(archived("2026-01-12"), line[0], line[1], line[2], closed("2026-02-01"))
        .when(carry(fund().facts()))
        .thenItIsAlreadySo();
  }

  @Test
  void aFileThatWasClosedSinceKeepsItOut() {
    Story.given(archived("2026-01-12"), closed("2026-01-23"))
        .when(carry(fund().facts()))
        .thenRefused(RejectionCode.C05_AID_AFTER_END);
  }

  @Test
  void aFileOpenedAfterTheApprovalKeepsItOut() {
    Story.given(archived("2026-01-23"))
        .when(carry(fund().facts()))
        .thenRefused(RejectionCode.C03_AID_WITHOUT_FILE);
  }

  @Test
  void theRulesOfGivingHoldStill() {
    Story.given(archived("2026-01-12"))
        .when(carry(fund().forTiers(CaseTier.COUNTY).facts()))
        .thenRefused(RejectionCode.C04_WRONG_TIER);
    Story.given(archived("2026-01-12"))
        .when(carry(fund().capped(CapUnit.TIME, 49_999).facts()))
        .thenRefused(RejectionCode.C06_CAP_EXCEEDED);
    Story.given(archived("2026-01-12"), checked("2026-01-21", Exclusion.values()[0]))
        .when(carry(fund().facts()))
        .thenRefused(RejectionCode.C20_EXCLUSION);
  }

  @Test
  void aFileThatNobodyArchivedKeepsItOut() {
    Story.given().when(carry(fund().facts())).thenRefused(RejectionCode.CASE_NOT_FOUND);
  }

  private static AidTerms medical(long fen) {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(FUND),
        Optional.empty(),
        new Money(fen),
        List.of(),
        Optional.empty(),
        Optional.of(BILL.selfPaid()),
        TERMS.roster());
  }

  private static final Bill BILL = Samples.bill("YP-1");

  @Test
  void itsBillsComeWithItAndServeOtherAidAsWell() {
    AidProposed before =
        new AidProposed(
            Samples.CASE,
            Samples.COUNTY,
            new AidId("aid-before"),
            medical(BILL.selfPaid().fen() - 50_000),
            note("住院"),
            CASEWORKER,
            Optional.of(Personal.of(Samples.HEAD, new Bills(List.of(BILL)))),
            day("2026-01-19"));
    Bills bills = new Bills(List.of(BILL));
    Story.given(archived("2026-01-12"), before)
        .when(carry(fund().facts(), medical(50_000), bills))
        .thenHappens(AidProposed.class, AidApproved.class, AidFunded.class);
    Story.given(archived("2026-01-12"), before)
        .when(carry(fund().facts(), medical(50_001), bills))
        .thenRefused(RejectionCode.C07_BILL_USED_UP);
  }
}
