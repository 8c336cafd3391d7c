package org.warmledger.command.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundOpened;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundMovement;

/** A fund may be named by any letters; a trial goes over its history all the same. */
class FundCodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"ZYCZ-2026", "省级_2026", "a", "送温暖"})
  void whatWasSetAsideOutOfAnyFundIsTried(String code) {
    FundOpened opened = sample(FundOpened.class);
    FundBooked booked = sample(FundBooked.class);
    FundCode fund = new FundCode(code);
    assertThat(
            Trying.hits(
                CheckCode.C22_OVERDRAWN,
                Map.of(),
                new FundOpened(
                    fund,
                    opened.union(),
                    opened.name(),
                    opened.source(),
                    opened.projectReference(),
                    opened.scope(),
                    opened.occurredOn()),
                new FundBooked(
                    fund,
                    opened.union(),
                    FundMovement.COMMITTED,
                    1,
                    booked.shares(),
                    Optional.empty(),
                    opened.occurredOn())))
        .as("nothing had come in")
        .hasSize(1);
  }

  private static <E> E sample(Class<E> kind) {
    return Samples.all().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
