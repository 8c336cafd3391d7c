package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TurnsTest {

  private final Turns turns = new Turns(6, Duration.ofSeconds(2));

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
  void aTurnThatEndsIsTheNextInLines() throws Exception {
    ServletRequestAttributes first = caller("/api/cases");
    turns.take(first);
    turns.take(caller("/api/cases"));
    turns.take(caller("/api/cases"));
    FutureTask<Void> waiting = new FutureTask<>(takes(caller("/api/cases")));
    Thread line = Thread.ofVirtual().start(waiting);
    await().until(() -> line.getState() == Thread.State.TIMED_WAITING);
    first.requestCompleted();
    assertThat(waiting.get()).isNull();
  }

  @Test
  void thereIsRoomUntilTheLineIsTooLong() throws Exception {
    for (int n = 0; n < 3; n++) {
      turns.take(caller("/api/cases"));
    }
    for (int n = 0; n < Turns.LONGEST_LINE - 1; n++) {
      waits();
    }
    await().until(() -> turns.waiting() == Turns.LONGEST_LINE - 1);
    assertThat(turns.areCrowded()).isFalse();
    waits();
    await().until(turns::areCrowded);
    await().until(() -> !turns.areCrowded());
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

  private Callable<Void> takes(ServletRequestAttributes caller) {
    return () -> {
      turns.take(caller);
      return null;
    };
  }

  private static ServletRequestAttributes caller(String path) {
    return new ServletRequestAttributes(new MockHttpServletRequest("GET", path));
  }
}
