package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Check;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;

/** Of a file that should never have been made nothing is found (C29). */
class ArchivingFlagsTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  private static LedgerEvent neverArchived(String file) {
    return Like.bare(ArchivingReversed.class)
        .with(ArchivingReversed::caseId, new CaseId(file))
        .with(ArchivingReversed::archivedOn, day("2024-01-10"))
        .with(ArchivingReversed::occurredOn, day("2024-02-01"))
        .made();
  }

  @Test
  void nothingWaitsOnIt() {
    for (Check<?> check : List.of(new StaleFile(), new NeverAided(), new PaperGap())) {
      Told<?> file = Told.by(check).automated("2024-01-10", archived("2024-01-10"));
      assertThat(file.found("2026-01-10")).as(check.code().name()).hasSize(1);
      file.given(neverArchived("case-1"));
      assertThat(file.found("2026-01-10")).as(check.code().name()).isEmpty();
    }
  }

  @Test
  void nobodyWasLateWithIt() {
    Told<?> file = Told.by(new LateEntries()).recorded("2026-01-10", archived("2024-01-10"));
    assertThat(file.found("2026-01-10")).hasSize(1);
    file.recorded("2026-01-10", neverArchived("case-1"));
    assertThat(file.found("2026-01-10")).isEmpty();
  }

  @Test
  void itsAccountServesNoFileMore() {
    Told<?> account =
        Told.by(new PayeeMismatch(MARKS))
            .given(
                archived("case-1", Samples.COUNTY, "2024-01-10"),
                archived("case-2", Samples.NEIGHBOUR, "2024-01-10"));
    assertThat(account.found("2024-01-10")).isNotEmpty();
    account.given(neverArchived("case-2"));
    assertThat(account.found("2024-02-01")).isEmpty();
  }
}
