package org.warmledger.command.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementRejected;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;

/** What a limit of two hands would have asked a third for (C13). */
class MovementHandsTest {

  private static final MovementEntered SAMPLE = Like.sample(MovementEntered.class).made();
  private static final MovementSeconded SECONDED = Like.sample(MovementSeconded.class).made();
  private static final MovementConfirmed CONFIRMED =
      Like.sample(MovementConfirmed.class)
          .with(MovementConfirmed::confirmedBy, new StaffId("supervisor@410000"))
          .made();

  private static MovementEntered grant(long fen) {
    GrantTerms terms =
        new GrantTerms(SAMPLE.union(), SAMPLE.occurredOn(), SAMPLE.occurredOn().plusDays(9));
    return Like.sample(MovementEntered.class)
        .with(
            MovementEntered::content,
            Contents.granted(terms, new Money(fen), SAMPLE.content().voucher()))
        .made();
  }

  private static int hits(long limit, LedgerEvent... facts) {
    return Trying.hits(CheckCode.C13_SAME_HANDS, Map.of("grantByTwoFen", limit), facts).size();
  }

  @Test
  void whatTwoConfirmedBeyondItIsFound() {
    assertThat(hits(99, grant(100), CONFIRMED)).isEqualTo(1);
    assertThat(hits(100, grant(100), CONFIRMED)).isZero();
  }

  @Test
  void whatAThirdConfirmedOrNobodyDidIsNot() {
    assertThat(hits(99, grant(100), SECONDED, CONFIRMED)).isZero();
    assertThat(hits(99, grant(100), SECONDED)).isZero();
    assertThat(hits(99, grant(100), Like.sample(MovementRejected.class).made())).isZero();
  }
}
