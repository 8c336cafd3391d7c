package org.warmledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.DatabindException;

/** "Nothing was written" is said only when it is known. */
class StoreAwayTest {

  /** As connectors of remote stores call what went wrong. */
  private static final class StatusRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static Stream<Throwable> beforeAnythingBegan() {
    return Stream.of(
        new CannotCreateTransactionException("no connection"),
        new SQLTransientConnectionException("pool: no connection within 2000 ms"),
        new SQLException("the database system is starting up", "57P03"),
        DatabindException.from(
            (tools.jackson.core.JsonParser) null,
            "a key",
            new SQLTransientConnectionException("pool")),
        new TransactionSystemException("begin", new ConnectException("refused")));
  }

  static Stream<Throwable> inTheMiddle() {
    return Stream.of(
        new TransactionSystemException("commit", new SQLException("I/O", "08006")),
        new DataAccessResourceFailureException("lost"),
        new IllegalStateException("wrapped", new SQLException("killed", "57P01")),
        new SQLException("disk full", "53100"),
        new IllegalStateException("away", new StatusRuntimeException()));
  }

  @ParameterizedTest
  @MethodSource("beforeAnythingBegan")
  void whatNeverBeganIsKnownNotToBeWritten(Throwable failure) {
    assertThat(StoreAway.in(failure)).contains(StoreAway.NOTHING_WRITTEN);
  }

  @ParameterizedTest
  @MethodSource("inTheMiddle")
  void whatWasCutInTheMiddleIsNotKnown(Throwable failure) {
    assertThat(StoreAway.in(failure)).contains(StoreAway.NOT_KNOWN);
    assertThat(StoreAway.NOT_KNOWN.problem("POST").code()).isEqualTo("OUTCOME_UNKNOWN");
    assertThat(StoreAway.NOT_KNOWN.problem("GET").code()).isEqualTo("STORE_UNAVAILABLE");
  }

  @ParameterizedTest
  @MethodSource("beforeAnythingBegan")
  void whatFailsAfterAWriteIsNotKnownWhateverItsConnectorSays(Throwable failure) {
    Throwable told =
        catchThrowable(
            () ->
                OutcomeUnknown.orElse(
                    () -> {
                      throw new IllegalStateException(failure);
                    }));
    assertThat(StoreAway.in(told)).contains(StoreAway.NOT_KNOWN);
  }

  @Test
  void aBugAfterAWriteStaysOne() {
    Throwable told =
        catchThrowable(
            () ->
                OutcomeUnknown.orElse(
                    () -> {
                      throw new IllegalStateException("a bug");
                    }));
    assertThat(told).isInstanceOf(IllegalStateException.class).hasMessage("a bug");
  }

  @Test
  void aBugIsNoStore() {
    assertThat(StoreAway.in(new IllegalStateException("a bug"))).isEmpty();
    assertThat(StoreAway.in(new SQLException("no such column", "42703"))).isEmpty();
  }
}
