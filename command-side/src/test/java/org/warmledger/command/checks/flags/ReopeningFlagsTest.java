package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.closed;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.reopened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.CloseReason;

/** A file that was opened again by mistake is found, or not, as if it had stayed closed (C29). */
class ReopeningFlagsTest {

  @Test
  void aReopeningThatWasTakenBackLeavesWhatWaitsAsItWas() {
    for (Check<?> check : List.of(new StaleFile(), new NeverAided(), new PaperGap())) {
      Told<?> file = Told.by(check).automated("2024-01-10", archived("2024-01-10"));
      List<Hit> before = file.found("2026-01-10");
      assertThat(before).hasSize(1);
      file.given(
          closed(CloseReason.LIFTED, "2024-03-01"),
          reopened("2024-09-01"),
          reopeningReversed("2024-09-01"));
      assertThat(file.found("2026-01-10")).as(check.code().name()).isEmpty();
      file.given(
          Like.bare(ClosureReversed.class)
              .with(ClosureReversed::caseId, new CaseId("case-1"))
              .with(ClosureReversed::closedOn, day("2024-03-01"))
              .made());
      assertThat(file.found("2026-01-10")).as(check.code().name()).isEqualTo(before);
    }
  }

  @Test
  void aDeathStandsAgainWhenTheReopeningWasAMistake() {
    Told<?> file =
        Told.by(new AidAfterEnd())
            .given(archived("2026-01-01"), aided("aid-1", "2026-03-10"))
            .recorded("2026-03-20", closed(CloseReason.DEATH, "2026-03-01"));
    List<Hit> before = file.found("2026-03-20");
    assertThat(before).hasSize(1);
    file.recorded("2026-03-21", reopened("2026-03-05"));
    assertThat(file.found("2026-03-21")).isEmpty();
    file.given(reopeningReversed("2026-03-05"));
    assertThat(file.found("2026-03-22")).isEqualTo(before);
  }

  private static LedgerEvent reopeningReversed(String on) {
    return Like.bare(ReopeningReversed.class)
        .with(ReopeningReversed::caseId, new CaseId("case-1"))
        .with(ReopeningReversed::reopenedOn, day(on))
        .made();
  }
}
