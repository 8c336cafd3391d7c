package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.drawnUp;
import static org.warmledger.command.checks.flags.Happened.lines;
import static org.warmledger.command.checks.flags.Happened.proposed;
import static org.warmledger.command.checks.flags.Happened.rejected;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.RosterLine;

/** C08: whoever approves a roster, or aid beside one, is told before what the household gets. */
class SameAidOnRosterTest {

  private static final String DAY = "2026-02-02";
  private static final LedgerEvent ROSTER = drawnUp(1, DAY);
  private static final LedgerEvent LISTED = lines(1, 1, 50_000, DAY);

  private static Told<?> files(LedgerEvent... events) {
    return Told.by(new SameAidTwice()).given(events);
  }

  private static List<String> found(LedgerEvent... events) {
    return found(files(events));
  }

  private static List<String> found(Told<?> files) {
    return files.found("2026-02-20").stream().map(Hit::cause).toList();
  }

  // C08

  @Test
  void aRosterThatGivesWhatTheHouseholdGotIsFoundBeforeItIsApproved() {
    Told<?> files = files(aided("aid-0", "2026-02-01"), ROSTER, LISTED);
    assertThat(files.found("2026-02-20"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("aid-0+aid-1");
              assertThat(hit.particulars())
                  .isEqualTo(Map.of("category", "LIVING", "daysApart", "1", "roster", "stream"));
            });
    assertThat(found(proposed("aid-0", "2026-02-01"), ROSTER, LISTED))
        .as("aid that waits as well")
        .containsExactly("aid-0+aid-1");
  }

  @Test
  void aidBesideARosterThatWaitsIsFoundBeforeItIsApproved() {
    assertThat(found(ROSTER, LISTED, proposed("aid-2", "2026-02-03")))
        .containsExactly("aid-1+aid-2");
  }

  @Test
  void theSameFindingGoesOnWhenTheLineReachesItsFileAndIsPaid() {
    Told<?> files = files(ROSTER, LISTED);
    assertThat(found(files.given(proposed("aid-1", DAY)))).as("one, not two").isEmpty();
    files.given(proposed("aid-2", DAY));
    assertThat(found(files)).containsExactly("aid-1+aid-2");
    assertThat(found(files(ROSTER, LISTED, proposed("aid-2", DAY), proposed("aid-1", DAY))))
        .as("carried after the other was proposed")
        .containsExactly("aid-1+aid-2");
    files.given(aided("aid-2", "2026-02-04"), aided("aid-1", "2026-02-06"));
    assertThat(found(files)).as("paid after the other").containsExactly("aid-1+aid-2");
  }

  @Test
  void whatIsTurnedDownOrNeverReachesItsFileIsNoSecond() {
    LedgerEvent first = aided("aid-0", "2026-02-01");
    assertThat(found(first, ROSTER, LISTED, rejected("2026-02-03"))).isEmpty();
    assertThat(found(first, ROSTER, LISTED, carried(Optional.of("C20_EXCLUSION")))).isEmpty();
    assertThat(found(first, ROSTER, LISTED, carried(Optional.empty()))).hasSize(1);
  }

  private static RosterLinesCarried carried(Optional<String> refusal) {
    return new RosterLinesCarried(
        new RosterId("roster-1"),
        Samples.COUNTY,
        List.of(new CarriedLine(1, new AidId("aid-1"), refusal)),
        day("2026-02-03"));
  }

  @Test
  void twoRostersGiveTheSameAndSoDoTwoLinesForOneHousehold() {
    RosterId other = new RosterId("roster-2");
    assertThat(
            found(
                ROSTER,
                LISTED,
                Like.the(drawnUp(1, DAY)).with(RosterDrawnUp::rosterId, other).made(),
                listed(other, line("aid-2"))))
        .containsExactly("aid-1+aid-2");
    assertThat(found(ROSTER, listed(new RosterId("roster-1"), line("aid-1"), line("aid-2"))))
        .containsExactly("aid-1+aid-2");
  }

  private static RosterLine line(String aid) {
    return Like.the(lines(1, 1, 50_000, DAY).lines().getFirst())
        .with(RosterLine::caseId, new CaseId("case-1"))
        .with(RosterLine::aidId, new AidId(aid))
        .made();
  }

  private static RosterLinesListed listed(RosterId roster, RosterLine... lines) {
    return Like.the(lines(1, 1, 50_000, DAY))
        .with(RosterLinesListed::rosterId, roster)
        .with(RosterLinesListed::lines, List.of(lines))
        .made();
  }

  @Test
  void aRosterOfAnotherCategoryFundCampaignOrMonthGivesSomethingElse() {
    LedgerEvent first = aided("aid-0", "2026-02-01");
    Like<RosterDrawnUp> roster = Like.the(drawnUp(1, DAY));
    List<LedgerEvent> others =
        List.of(
            roster.with(RosterDrawnUp::category, AidCategory.MEDICAL).made(),
            Like.the(drawnUp(1, DAY)).with(RosterDrawnUp::fund, new FundCode("QT-1")).made(),
            Like.the(drawnUp(1, DAY)).with(RosterDrawnUp::campaign, Optional.of("两节")).made());
    assertThat(others).allSatisfy(other -> assertThat(found(first, other, LISTED)).isEmpty());
    assertThat(found(first, drawnUp(1, "2026-03-01"), lines(1, 1, 50_000, "2026-03-01"))).isEmpty();
    assertThat(found(first, drawnUp(1, DAY), lines(2, 2, 50_000, DAY)))
        .as("another household")
        .isEmpty();
  }

  @Test
  void ofLinesWhoseRosterIsUnknownNothingIsSaid() {
    assertThat(found(aided("aid-0", "2026-02-01"), LISTED)).isEmpty();
  }
}
