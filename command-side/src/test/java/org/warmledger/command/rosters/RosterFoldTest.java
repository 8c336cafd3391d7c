package org.warmledger.command.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.warmledger.command.rosters.RosterFacts.*;
import static org.warmledger.command.rosters.RosterStory.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.AidTerms;

/** What a roster remembers of its lines. */
class RosterFoldTest {

  private static RosterSheet sheet(RosterEvent... facts) {
    return given(facts).state().content().orElseThrow();
  }

  @Test
  void whatNobodyDrewUpSaysNothing() {
    assertThat(Roster.unknown().content()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> given(listed()));
    assertThatIllegalStateException().isThrownBy(() -> given(approved()));
  }

  @Test
  void onlyTheLinesOfAnApprovedRosterMove() {
    for (RosterEvent moving :
        List.of(carried(), answered(paid(1)), corrected(1, "1"), dropped(1))) {
      assertThatIllegalStateException().isThrownBy(() -> given(drawnUp(), listed(), moving));
    }
  }

  @Test
  void aDecidedRosterSaysWhatItSaid() {
    RosterSheet drawnUp = sheet(drawnUp(), listed());
    assertThat(sheet(drawnUp(), listed(), rejected())).isEqualTo(drawnUp);
    assertThat(sheet(drawnUp(), listed(), approved())).isEqualTo(drawnUp);
    assertThat(drawnUp).hasToString("roster-1");
  }

  @Test
  void aLineIsFoundByItsNumber() {
    RosterSheet sheet = sheet(drawnUp(), listed());
    assertThat(sheet.line(0)).isEmpty();
    assertThat(sheet.line(1).orElseThrow().listed()).isEqualTo(line(1));
    assertThat(sheet.line(3).orElseThrow().listed()).isEqualTo(line(3));
    assertThat(sheet.line(4)).isEmpty();
  }

  @Test
  void everyLineStandsWhereItsFactsLeftIt() {
    RosterSheet sheet =
        sheet(
            drawnUp(), listed(), approved(), carried(), answered(returned(1), paid(2)), dropped(1));
    assertThat(sheet.lines())
        .extracting(Line::state)
        .containsExactly(
            new LineState.Dropped(),
            new LineState.Paid(),
            new LineState.Refused("C05_AID_AFTER_END"));
    assertThat(sheet(drawnUp(), listed(), approved(), carried(), answered(returned(2))).lines())
        .extracting(Line::state)
        .contains(new LineState.Carried(), new LineState.Returned(BankResult.RETURNED));
  }

  @Test
  void aLineIsGivenOnTheTermsOfItsRoster() {
    assertThat(sheet(drawnUp(), listed()).terms(line(2)))
        .isEqualTo(
            new AidTerms(
                AidCategory.LIVING,
                Optional.of(FUND),
                Optional.of("2026年两节送温暖"),
                MONEY,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ROSTER)));
  }
}
