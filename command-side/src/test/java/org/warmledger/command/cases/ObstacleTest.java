package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.ExclusionRule;
import org.warmledger.command.giving.NoticeRule;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;

/** What keeps aid from a household: a notice (C12), and what its means check found (C20). */
class ObstacleTest {

  private static final InventedScope WITH_NOTICE = fund().requiring(EvidenceKind.NOTICE);

  private static Optional<RejectionCode> refusal(InventedScope fund, Story story, String on) {
    return NoticeRule.refusal(story.file(), terms(), day(on), Optional.of(fund.facts()));
  }

  @Test
  void withoutANoticeAidWaitsOnlyWhereItsFundAsksForOne() {
    Story unpublished = Story.given(archived("2026-01-12"));
    assertThat(refusal(fund(), unpublished, "2026-02-01")).isEmpty();
    assertThat(refusal(WITH_NOTICE, unpublished, "2026-02-01")).contains(C12_NOTICE_TOO_SHORT);
    assertThat(
            NoticeRule.refusal(
                unpublished.file(), advice(), day("2026-02-01"), Optional.of(WITH_NOTICE.facts())))
        .isEmpty();
  }

  @Test
  void aidWaitsUntilTheDayAfterTheNoticeEnds() {
    Story published = Story.given(archived("2026-01-12"), published("2026-02-02", "2026-02-06"));
    assertThat(refusal(fund(), published, "2026-02-06")).contains(C12_NOTICE_TOO_SHORT);
    assertThat(refusal(WITH_NOTICE, published, "2026-02-07")).isEmpty();
  }

  @Test
  void anObjectionHoldsAidUpUntilItIsDismissed() {
    Story objected =
        Story.given(
            archived("2026-01-12"), published("2026-02-02", "2026-02-06"), objected("2026-02-03"));
    assertThat(refusal(fund(), objected, "2026-03-01")).contains(C12_NOTICE_TOO_SHORT);
    assertThat(
            refusal(
                fund(),
                objected.and(resolved(ObjectionOutcome.DISMISSED, "2026-02-09")),
                "2026-03-01"))
        .isEmpty();
    assertThat(
            refusal(
                fund(),
                objected.and(resolved(ObjectionOutcome.UPHELD, "2026-02-09")),
                "2026-03-01"))
        .contains(C12_NOTICE_TOO_SHORT);
  }

  @Test
  void aNewNoticeMakesGoodAnUpheldObjectionButNotAnUnansweredOne() {
    Story objected =
        Story.given(
            archived("2026-01-12"), published("2026-02-02", "2026-02-06"), objected("2026-02-03"));
    var again = published(new NoticeId("notice-2"), "2026-03-02", "2026-03-06");
    assertThat(refusal(fund(), objected.and(again), "2026-03-09")).contains(C12_NOTICE_TOO_SHORT);
    assertThat(
            refusal(
                fund(),
                objected.and(resolved(ObjectionOutcome.UPHELD, "2026-02-09")).and(again),
                "2026-03-09"))
        .isEmpty();
  }

  @Test
  void aNoticeOfAnEarlierLifeOfTheFileDoesNotCount() {
    Story reopened =
        Story.given(
            archived("2026-01-12"),
            published("2026-02-02", "2026-02-06"),
            closed("2026-03-01"),
            reopened("2026-06-01"));
    assertThat(refusal(WITH_NOTICE, reopened, "2026-06-02")).contains(C12_NOTICE_TOO_SHORT);
  }

  @Test
  void whatTheMeansCheckFoundKeepsTheHouseholdFromAidUntilAnAppealIsGranted() {
    Story excluded = Story.given(archived("2026-01-12"), checked("2026-01-20", Exclusion.VEHICLE));
    assertThat(ExclusionRule.refusal(excluded.file())).contains(C20_EXCLUSION);
    Story appealed = excluded.and(appealed("2026-01-21"));
    assertThat(ExclusionRule.refusal(appealed.file())).contains(C20_EXCLUSION);
    assertThat(
            ExclusionRule.refusal(
                appealed.and(decided(AppealOutcome.DISMISSED, "2026-01-22")).file()))
        .contains(C20_EXCLUSION);
    assertThat(
            ExclusionRule.refusal(
                appealed.and(decided(AppealOutcome.GRANTED, "2026-01-22")).file()))
        .isEmpty();
  }

  @Test
  void aLaterCheckThatFindsNothingLiftsTheExclusion() {
    assertThat(
            ExclusionRule.refusal(
                Story.given(
                        archived("2026-01-12"),
                        checked("2026-01-20", Exclusion.VEHICLE),
                        checked("2026-05-20"))
                    .file()))
        .isEmpty();
  }
}
