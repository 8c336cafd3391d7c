package org.warmledger.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.BEFORE_GO_LIVE;
import static org.warmledger.command.decision.RejectionCode.FUND_REQUIRED;
import static org.warmledger.command.decision.RejectionCode.GO_LIVE_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;

/** What names no fund is handed over in the past alone. */
class NoFundTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static Optional<RejectionCode> said(String day, String goLive, boolean imported) {
    return NoFundRule.refusal(
        LocalDate.parse(day),
        Optional.of(goLive).filter(known -> !known.isEmpty()).map(LocalDate::parse),
        TODAY,
        imported);
  }

  @Test
  void fromTheGoLiveDayOnNothingIsHandedOverWithoutAFund() {
    assertThat(said("2026-03-01", "2026-03-01", false)).contains(FUND_REQUIRED);
    assertThat(said("2026-03-02", "2026-03-01", true)).contains(FUND_REQUIRED);
  }

  @Test
  void whatIsOlderThanTheBooksMayNameNone() {
    assertThat(said("2026-02-28", "2026-03-01", false)).isEmpty();
    assertThat(said("2026-02-28", "2026-03-01", true)).isEmpty();
    assertThat(said("2026-03-09", "2026-03-10", false)).isEmpty();
  }

  @Test
  void aUnionThatIsNotLiveBringsItsPastInByFilesAlone() {
    assertThat(said("2026-03-01", "", true)).isEmpty();
    assertThat(said("2026-03-01", "", false)).contains(GO_LIVE_MISSING);
    assertThat(said("2026-03-01", "2026-03-11", true)).isEmpty();
    assertThat(said("2026-03-01", "2026-03-11", false)).contains(BEFORE_GO_LIVE);
  }
}
