package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** A fund is its own union's: not both pairs of hands are from above. */
class OwnHandTest {

  private static final UnionPath CITY = new UnionPath("100000/410000/410800");

  private static boolean goes(String last, String... before) {
    return OwnHandRule.refusal(
            CITY, new UnionCode(last), () -> Stream.of(before).map(UnionCode::new))
        .filter(code -> code == RejectionCode.C13_NO_OWN_HAND)
        .isEmpty();
  }

  @Test
  void oneOfTheTwoIsOfTheUnionThatHoldsIt() {
    assertThat(goes("410800", "410000")).isTrue();
    assertThat(goes("410000", "410800")).isTrue();
    assertThat(goes("410800", "410800")).isTrue();
  }

  @Test
  void unionsAboveAreNeverBothPairsOfHands() {
    assertThat(goes("410000", "410000")).isFalse();
    assertThat(goes("410000", "100000", "410000")).isFalse();
    assertThat(goes("410000")).isFalse();
  }

  @Test
  void whoeverPaysBelowNeedsSomebodyOfTheFundsUnionBeforeOrAGrantOfIt() {
    assertThat(goes("410803", "410000")).isFalse();
    assertThat(goes("410803", "410800")).isTrue();
    assertThat(goes("410803", "410803")).as("which the union granted it").isTrue();
  }
}
