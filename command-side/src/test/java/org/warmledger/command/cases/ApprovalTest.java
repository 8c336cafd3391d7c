package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.Story.Outcome;
import org.warmledger.events.AidApproved;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.Exclusion;

/** What keeps a proposed aid from being approved, whatever was known when it was proposed. */
class ApprovalTest {

  private static final AidId SECOND = new AidId("aid-2");

  private static Outcome approving(InventedScope fund, CaseEvent... before) {
    Story story = given(archived("2026-01-12"), proposed("2026-02-01"));
    for (CaseEvent fact : before) {
      story = story.and(fact);
    }
    return story.when(approve(AID, fund, "", "2026-02-12"));
  }

  @Test
  void nothing() {
    approving(fund()).thenHappens(AidApproved.class);
  }

  @Test
  void aFundForOtherTiers() {
    approving(fund().forTiers(CaseTier.COUNTY)).thenRefused(C04_WRONG_TIER);
  }

  @Test
  void aFundForOtherCategories() {
    approving(fund().forCategories(AidCategory.LIVING)).thenRefused(C23_OUT_OF_SCOPE);
  }

  @Test
  void moreThanTheHouseholdPaidItself() {
    given(
            archived("2026-01-12"),
            GivenCare.proposed(AID, medical(1, Optional.empty()), "2026-02-01"))
        .when(approve(AID, fund(), "", "2026-02-12"))
        .thenRefused(C07_MEDICAL_OVER_SELF_PAID);
  }

  @Test
  void anExclusionThatWasFoundSince() {
    approving(fund(), checked("2026-02-05", Exclusion.BUSINESS)).thenRefused(C20_EXCLUSION);
  }

  @Test
  void aNoticeThatIsMissingOrNotOver() {
    InventedScope withNotice = fund().requiring(EvidenceKind.NOTICE);
    approving(withNotice).thenRefused(C12_NOTICE_TOO_SHORT);
    approving(withNotice, published("2026-02-06", "2026-02-12")).thenRefused(C12_NOTICE_TOO_SHORT);
    approving(withNotice, published("2026-02-05", "2026-02-11")).thenHappens(AidApproved.class);
    approving(fund(), published("2026-02-02", "2026-02-06"), objected("2026-02-10"))
        .thenRefused(C12_NOTICE_TOO_SHORT);
  }

  @Test
  void aCapUnlessTheApproverSaysWhy() {
    InventedScope capped = fund().capped(AidCategory.MEDICAL, CapUnit.HOUSEHOLD_YEAR, 300_000);
    Story second =
        given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            GivenCare.proposed(SECOND, terms(), "2026-02-03"));
    second.when(approve(SECOND, capped, "", "2026-02-12")).thenRefused(C06_CAP_EXCEEDED);
    Outcome overridden = second.when(approve(SECOND, capped, "家中二人同病", "2026-02-12"));
    assertThat(overridden.decision().orRefuse())
        .containsExactly(
            new AidApproved(
                Samples.CASE,
                Samples.COUNTY,
                SECOND,
                note(""),
                Optional.of(SEEN),
                Optional.of(note("家中二人同病")),
                Optional.empty(),
                SUPERVISOR,
                day("2026-02-12")));
  }

  @Test
  void anOverrideWhereNoCapIsExceededIsNotKept() {
    Outcome within =
        given(archived("2026-01-12"), proposed("2026-02-01"))
            .when(approve(AID, fund(), "以防万一", "2026-02-12"));
    assertThat(within.decision().orRefuse())
        .allSatisfy(fact -> assertThat(((AidApproved) fact).capOverride()).isEmpty());
  }
}
