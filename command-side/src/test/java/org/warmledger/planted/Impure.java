package org.warmledger.planted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.values.FindingSubject;

/** What decides by more than it is given. */
public final class Impure {

  private Impure() {}

  /** Looks at the calendar itself. */
  static final class Hasty {
    private Hasty() {}

    static Optional<LocalDate> decide() {
      return Optional.of(0).map(none -> LocalDate.now(java.time.ZoneOffset.UTC));
    }
  }

  /** Leaves it to chance. */
  record Gambler() implements Check<String> {
    @Override
    public CheckCode code() {
      return CheckCode.values()[new Random().nextInt(2)];
    }

    @Override
    public Class<String> stateType() {
      return String.class;
    }

    @Override
    public Stream<FindingSubject> subjects(Fact fact) {
      return Stream.empty();
    }

    @Override
    public String fold(Optional<String> before, FindingSubject subject, Fact fact) {
      return before.orElseThrow();
    }

    @Override
    public java.util.List<Hit> hits(String state, Reference reference, LocalDate today) {
      return java.util.List.of();
    }
  }

  /** Has somebody else look at the clock. */
  static final class Asker {
    private Asker() {}

    static long evolve(Helper[] helpers) {
      return helpers[0].ask();
    }
  }

  /** Looks at the clock for others. */
  record Helper(Clock clock) {
    long ask() {
      return clock.millis();
    }
  }

  /** Belongs to a framework. */
  @Component
  static final class Bean {
    private Bean() {}

    static String refusal() {
      return "";
    }
  }

  /** Decides nothing. */
  static final class Bystander {
    private Bystander() {}

    static LocalDate today() {
      return LocalDate.now(java.time.ZoneOffset.UTC);
    }
  }
}
