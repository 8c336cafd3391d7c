package org.warmledger.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

/** What befalls one part of the stack. */
enum Disturbance {
  APPLICATION_KILLED {
    @Override
    void befall(StoodUp stoodUp, Tally tally) {
      stoodUp.killApplication();
    }
  },
  POSTGRES_KILLED {
    @Override
    void befall(StoodUp stoodUp, Tally tally) {
      StoodUp.signal("KILL", stoodUp.processes(POSTGRES));
    }
  },
  ELASTICSEARCH_KILLED {
    @Override
    void befall(StoodUp stoodUp, Tally tally) {
      StoodUp.signal("KILL", stoodUp.processes(ELASTICSEARCH));
    }
  },
  POSTGRES_FROZEN {
    @Override
    void befall(StoodUp stoodUp, Tally tally) throws InterruptedException {
      freeze(stoodUp.processes(POSTGRES));
    }
  },
  ELASTICSEARCH_FROZEN {
    @Override
    void befall(StoodUp stoodUp, Tally tally) throws InterruptedException {
      freeze(stoodUp.processes(ELASTICSEARCH));
    }
  },
  APPLICATION_FROZEN {
    @Override
    void befall(StoodUp stoodUp, Tally tally) throws InterruptedException {
      Instant since = Instant.now();
      freeze(List.of(stoodUp.application()));
      tally.excuse(since, Instant.now());
    }
  };

  private static final String POSTGRES = "/bin/postgres";
  private static final String ELASTICSEARCH = "org.elasticsearch";
  private static final Duration FROZEN = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** When commands were answered and read again, if they were within three minutes. */
  record Back(Disturbance after, Duration took, boolean byItself) {
    String said() {
      return "%-22s %s after %.1f s"
          .formatted(after, byItself ? "back" : "NOT BACK", took.toMillis() / 1000.0);
    }
  }

  abstract void befall(StoodUp stoodUp, Tally tally) throws InterruptedException;

  Back happen(StoodUp stoodUp, Tally tally) throws InterruptedException {
    befall(stoodUp, tally);
    Instant over = Instant.now();
    try {
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(200))
          .ignoreExceptions()
          .until(() -> writesAndReads(stoodUp.stack()));
      return new Back(this, Duration.between(over, Instant.now()), true);
    } catch (ConditionTimeoutException never) {
      return new Back(this, PATIENCE, false);
    }
  }

  private static boolean writesAndReads(Stack stack) {
    Api caseworker = stack.as("caseworker@" + Traffic.UNION);
    String file =
        caseworker
            .post("/api/cases", NewHousehold.invented().archiving(Traffic.UNION))
            .ok()
            .said("/caseId");
    return caseworker.get("/api/cases/" + file).status() == 200;
  }

  private static void freeze(List<ProcessHandle> processes) throws InterruptedException {
    StoodUp.signal("STOP", processes);
    Thread.sleep(FROZEN);
    StoodUp.signal("CONT", processes);
  }
}
