package org.warmledger.command.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.*;
import static org.warmledger.command.rosters.RosterStory.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.AidState;

class LineOnFileTest {

  private static final AidState REVERSED = new AidState.Reversed(PAID);

  @Test
  void aLineIsWhereItsFileSaysThatItIs() {
    RosterState.Approved roster =
        (RosterState.Approved)
            given(drawnUp(), listed(), approved(), carried(), answered(returned(2))).state();
    Line carried = roster.sheet().line(1).orElseThrow();
    Line returned = roster.sheet().line(2).orElseThrow();
    Line refused = roster.sheet().line(3).orElseThrow();
    assertThat(carried.onFile(Optional.of(REVERSED)).state()).isEqualTo(new LineState.TakenBack());
    assertThat(carried.onFile(Optional.of(new AidState.Lapsed(PAID))).state())
        .isEqualTo(new LineState.Dropped());
    assertThat(returned.onFile(Optional.of(new AidState.Rejected(CASEWORKER))).state())
        .isEqualTo(new LineState.Dropped());
    assertThat(returned.onFile(Optional.empty())).isEqualTo(returned);
    assertThat(refused.onFile(Optional.of(REVERSED))).isEqualTo(refused);
  }
}
