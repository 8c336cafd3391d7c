package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.MinguoDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.warmledger.planted.one.Nest;
import org.warmledger.planted.two.Burrow;
import org.warmledger.walls.Breaches;
import org.warmledger.walls.Forged;

/** Each wall of this module, and each that every module has, falls where it is breached. */
class BreachesTest {

  /** Asks the machine for the day. */
  record Hasty() {
    LocalDate today() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  /** Has the machine asked for the month. */
  record Referring(Function<ZoneId, YearMonth> month) {
    static Referring now() {
      return new Referring(YearMonth::now);
    }
  }

  /** Asks for the day by another reckoning. */
  record Republican() {
    MinguoDate today() {
      return MinguoDate.now();
    }
  }

  /** Brings its own clock. */
  record Winding(Supplier<Clock> clock) {
    static Winding up() {
      return new Winding(Clock::systemUTC);
    }
  }

  /** Brings its own clock that ticks. */
  record Ticking() {
    Clock clock() {
      return Clock.tickSeconds(ZoneOffset.UTC);
    }
  }

  /** Brings what is as good as a clock. */
  record Sundial() {
    InstantSource source() {
      return InstantSource.system();
    }
  }

  @Test
  void everyWallFallsWhereItIsBreached() {
    Breaches breaches =
        Breaches.ofThisModule()
            .of("theContractKnowsNeitherSide", contractKnowing("org.springframework.Bean"))
            .of("theContractKnowsNeitherSide", contractKnowing("org.warmledger.command.Act"))
            .of("theContractKnowsNeitherSide", contractKnowing("org.warmledger.query.Read"))
            .of("theContractKnowsNeitherSide", contractKnowing("org.warmledger.platform.Web"))
            .of("onlyTheSerializerKnowsAxon", contractKnowing("org.axonframework.Message"))
            .of(
                "eventsAreImmutable",
                Forged.implementing(
                    "org.warmledger.events.CaseMuted", LedgerEvent.class.getName()));
    assertThat(everywhere(breaches).unnoticed()).isEmpty();
  }

  private static Forged contractKnowing(String other) {
    return Forged.knowing("org.warmledger.events.values.Curious", other);
  }

  private static Breaches everywhere(Breaches breaches) {
    String time = "daysAreMadeByTheLedgersCalendar";
    return breaches
        .of("roomsAreFreeOfCycles", twins())
        .of("packagesAreFreeOfCycles", twins())
        .of("simpleNamesAreUnique", twins())
        .of("simpleNamesAreUnique", Nest.Egg.class, Burrow.Egg.class)
        .of(time, Hasty.class)
        .of(time, Referring.class)
        .of(time, Republican.class)
        .of(time, Winding.class)
        .of(time, Ticking.class)
        .of(time, Sundial.class);
  }

  private static Class<?>[] twins() {
    return new Class<?>[] {
      org.warmledger.planted.one.Twin.class, org.warmledger.planted.two.Twin.class
    };
  }
}
