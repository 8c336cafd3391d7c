package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.sealing.KeyedHash;

/** All checks that go over facts; access to the files leaves none, and forms come before filing. */
@Configuration(proxyBeanMethods = false)
public class FlaggingChecks {

  /** The checks in the order of their codes. */
  public record All(List<Check<?>> checks) {
    public All {
      checks = List.copyOf(checks);
    }
  }

  @Bean
  All everyFlag(KeyedHash hash, WorkingDays days) {
    return all(hash, days);
  }

  @Bean
  WorkingDays workingDays(@Value("${warmledger.checks.holidays:}") List<String> holidays) {
    return new WorkingDays(holidays.stream().map(LocalDate::parse).collect(Collectors.toSet()));
  }

  @Bean
  Marks flagMarks(KeyedHash hash) {
    return new Marks(hash);
  }

  static All all(KeyedHash hash, WorkingDays days) {
    Marks marks = new Marks(hash);
    return new All(
        List.of(
            new AidAfterEnd(),
            new SameAidTwice(),
            new PayeeMismatch(marks),
            new MissingEvidence(),
            new LateEntries(),
            new BackdatedBatch(),
            new StaleFile(),
            new NeverAided(),
            new PaperGap(days),
            new IncomeOverLine(),
            new IdleFunds(),
            new Overdrawn(),
            new KinConflict(marks),
            new EvenSplit()));
  }
}
