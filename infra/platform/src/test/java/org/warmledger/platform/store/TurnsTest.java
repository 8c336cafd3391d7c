package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TurnsTest {

  private final Turns turns = new Turns(6, Duration.ofMillis(300));

  @Test
  void halfOfTheConnectionsAreForCallers() throws Exception {
    for (int n = 0; n < 3; n++) {
      turns.take(caller("/api/cases"));
    }
    ServletRequestAttributes fourth = caller("/api/cases");
    assertThatThrownBy(() -> turns.take(fourth))
        .isInstanceOf(SQLTransientConnectionException.class);
  }

  @Test
  void whoeverHasATurnStandsInLineForNoStatement() throws Exception {
    ServletRequestAttributes first = caller("/api/cases");
    turns.take(first);
    turns.take(caller("/api/cases"));
    turns.take(caller("/api/cases"));
    assertThatCode(() -> turns.take(first)).doesNotThrowAnyException();
    first.requestCompleted();
    assertThatCode(() -> turns.take(caller("/api/cases"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> turns.take(caller("/api/cases")))
        .as("a turn taken twice by one request is given back once")
        .isInstanceOf(SQLTransientConnectionException.class);
  }

  @Test
  void whoeverIsBusyWithSomethingElseGivesItsTurnBackOnce() throws Exception {
    ServletRequestAttributes reads = caller("/api/imports");
    turns.take(reads);
    turns.take(caller("/api/cases"));
    turns.take(caller("/api/cases"));
    RequestContextHolder.setRequestAttributes(reads);
    try {
      Turn.giveBack();
      Turn.giveBack();
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
    reads.requestCompleted();
    assertThatCode(() -> turns.take(caller("/api/cases"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> turns.take(caller("/api/imports")))
        .isInstanceOf(SQLTransientConnectionException.class);
  }

  @Test
  void whoeverAsksForAllStandsInNoLineAndKeepsNoPlace() throws Exception {
    for (int n = 0; n < 3; n++) {
      turns.take(caller("/api/cases"));
    }
    ServletRequestAttributes asks = caller("/api/cases");
    assertThat(Turn.forAll(() -> isTakenBy(asks))).isFalse();
  }

  private boolean isTakenBy(ServletRequestAttributes caller) {
    try {
      turns.take(caller);
      return Turn.isTakenBy(caller);
    } catch (SQLTransientConnectionException late) {
      throw new IllegalStateException(late);
    }
  }

  @Test
  void aTurnThatEndsIsTheNextInLines() throws Exception {
    ServletRequestAttributes first = caller("/api/cases");
    turns.take(first);
    turns.take(caller("/api/cases"));
    turns.take(caller("/api/cases"));
    FutureTask<Void> waiting = new FutureTask<>(takes(turns, caller("/api/cases")));
    Thread line = Thread.ofVirtual().start(waiting);
    await().until(() -> line.getState() == Thread.State.TIMED_WAITING);
    first.requestCompleted();
    assertThat(waiting.get()).isNull();
  }

  @Test
  void howManyStandInLineSaysNothingByItself() throws Exception {
    Turns patient = new Turns(6, Duration.ofSeconds(3));
    for (int n = 0; n < 3; n++) {
      patient.take(caller("/api/cases"));
    }
    for (int n = 0; n < 256; n++) {
      Thread.ofVirtual().start(new FutureTask<>(takes(patient, caller("/api/cases"))));
    }
    await().until(() -> patient.waiting() == 256);
    assertThat(patient.areCrowded()).isFalse();
  }

  @Test
  void aPauseOfTheDatabaseClosesNoDoor() throws Exception {
    Turns patient = new Turns(6, Duration.ofSeconds(2));
    List<ServletRequestAttributes> paused = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      paused.add(caller("/api/cases"));
      patient.take(paused.getLast());
    }
    for (int n = 0; n < 200; n++) {
      Thread.ofVirtual().start(() -> served(patient));
    }
    await().pollDelay(Duration.ofMillis(700)).until(() -> patient.waiting() == 200);
    paused.forEach(ServletRequestAttributes::requestCompleted);
    while (patient.waiting() > 0) {
      assertThat(patient.areCrowded()).isFalse();
    }
  }

  private static void served(Turns turns) {
    ServletRequestAttributes caller = caller("/api/cases");
    assertThatCode(() -> turns.take(caller)).doesNotThrowAnyException();
    caller.requestCompleted();
  }

  @Test
  void ofALineThatStandsStillFewAreLetIn() throws Exception {
    for (int n = 0; n < 3; n++) {
      turns.take(caller("/api/cases"));
    }
    for (int n = 0; n < 40; n++) {
      waits();
    }
    await().until(() -> turns.waiting() == 40);
    await().until(() -> turns.waiting() == 0);
    assertThat(turns.areCrowded()).as("whoever finds nobody is let in").isFalse();
    for (int n = 0; n < 100; n++) {
      waits();
    }
    await().until(turns::areCrowded);
  }

  private void waits() {
    Thread.ofVirtual()
        .start(
            () ->
                assertThatThrownBy(() -> turns.take(caller("/api/cases")))
                    .isInstanceOf(SQLTransientConnectionException.class));
  }

  @Test
  void theStateOfTheProcessIsToldWhateverTheCrowd() throws Exception {
    for (int n = 0; n < 3; n++) {
      turns.take(caller("/api/cases"));
    }
    assertThatCode(() -> turns.take(caller("/actuator/health"))).doesNotThrowAnyException();
  }

  private static Callable<Void> takes(Turns turns, ServletRequestAttributes caller) {
    return () -> {
      turns.take(caller);
      return null;
    };
  }

  private static ServletRequestAttributes caller(String path) {
    return new ServletRequestAttributes(new MockHttpServletRequest("GET", path));
  }
}
