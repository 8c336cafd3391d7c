package org.warmledger.command.checks.flags;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.sealing.KeyedHash;

/** All checks that go over facts; access to the files leaves none, and forms come before filing. */
@Configuration(proxyBeanMethods = false)
public class FlaggingChecks {

  /** The checks in the order of their codes. */
  public record All(List<Check<?>> checks) {
    public All {
      checks = List.copyOf(checks);
    }

    /** The check of a code, where it goes over facts. */
    public Optional<Check<?>> of(CheckCode code) {
      return checks.stream().filter(one -> one.code() == code).findFirst();
    }
  }

  @Bean
  All everyFlag(KeyedHash hash) {
    return all(hash);
  }

  @Bean
  Marks flagMarks(KeyedHash hash) {
    return new Marks(hash);
  }

  public static All all(KeyedHash hash) {
    Marks marks = new Marks(hash);
    return new All(
        List.of(
            new AidAfterEnd(),
            new PastOverCap(),
            new MedicalOverSelfPaid(marks),
            new SameAidTwice(),
            new PayeeMismatch(marks),
            new LackingEvidence(marks),
            new PaidThoughObjected(),
            new LateEntries(),
            new BackdatedBatch(),
            new StaleFile(),
            new NeverAided(),
            new PaperGap(),
            new IncomeOverLine(),
            new PaidThoughExcluded(),
            new IdleFunds(),
            new Overdrawn(),
            new PastOutOfScope(),
            new KinConflict(marks),
            new EvenSplit(),
            new LoosenedSettings()));
  }
}
