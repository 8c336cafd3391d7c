package org.warmledger.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.BEFORE_GO_LIVE;
import static org.warmledger.command.decision.RejectionCode.FUND_REQUIRED;
import static org.warmledger.command.decision.RejectionCode.GO_LIVE_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.NoFundRule.ToldBy;

/** What names no fund is handed over in the past alone. */
class NoFundTest {

  private static Optional<RejectionCode> said(String day, String goLive, ToldBy said) {
    return NoFundRule.refusal(
        LocalDate.parse(day),
        Optional.of(goLive).filter(known -> !known.isEmpty()).map(LocalDate::parse),
        said);
  }

  @Test
  void fromTheGoLiveDayOnNothingIsHandedOverWithoutAFund() {
    assertThat(said("2026-03-01", "2026-03-01", ToldBy.ENTRY)).contains(FUND_REQUIRED);
    assertThat(said("2026-03-02", "2026-03-01", ToldBy.IMPORT)).contains(FUND_REQUIRED);
  }

  @Test
  void whatIsOlderThanTheBooksComesInByFilesAlone() {
    assertThat(said("2026-02-28", "2026-03-01", ToldBy.IMPORT)).isEmpty();
    assertThat(said("2026-02-28", "2026-03-01", ToldBy.ENTRY)).contains(BEFORE_GO_LIVE);
  }

  @Test
  void aUnionThatIsNotLiveBringsItsPastInByFilesAlone() {
    assertThat(said("2026-03-01", "", ToldBy.IMPORT)).isEmpty();
    assertThat(said("2026-03-01", "", ToldBy.ENTRY)).contains(GO_LIVE_MISSING);
  }
}
