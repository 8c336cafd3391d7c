package org.warmledger.platform.web;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * The one table of how stores and their connectors fail when they are away, whatever the failure is
 * wrapped in. "Nothing was written" is said only where no append can have begun.
 */
public enum StoreAway {
  NOTHING_WRITTEN("STORE_UNAVAILABLE"),
  NOT_KNOWN("OUTCOME_UNKNOWN");

  /** PostgreSQL: cannot connect, too many clients, starting up; each before a transaction began. */
  private static final Set<String> NOT_LET_IN = Set.of("08001", "08004", "53300", "57P03");

  /** PostgreSQL: connection lost, resources short, ended by its operator or a crash. */
  private static final Set<String> LOST = Set.of("08", "53", "57");

  /** Axon Server's connector and gRPC, which this module does not know by type. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "AxonServerException",
          "AxonServerCommandDispatchException",
          "AxonServerNonTransientRemoteCommandHandlingException",
          "CommandDispatchException",
          "NoHandlerForCommandException",
          "StatusRuntimeException",
          "EventStoreException",
          "ConnectionFailedException",
          "DisconnectedException",
          "ReconnectingException",
          "TimeoutException");

  private final String code;

  StoreAway(String code) {
    this.code = code;
  }

  /** What a failure says of the stores; empty when it is of another kind. */
  public static Optional<StoreAway> in(Throwable failure) {
    Optional<StoreAway> found = Optional.empty();
    Throwable each = failure;
    for (int depth = 0; each != null && depth < 30; depth++) {
      if (each instanceof OutcomeUnknown) {
        return Optional.of(NOT_KNOWN);
      }
      Optional<StoreAway> here = said(each);
      if (here.equals(Optional.of(NOTHING_WRITTEN))) {
        return here;
      }
      found = found.or(() -> here);
      each = each.getCause();
    }
    return found;
  }

  private static Optional<StoreAway> said(Throwable failure) {
    return switch (failure) {
      case CannotCreateTransactionException _,
          SQLTransientConnectionException _,
          ConnectException _ ->
          Optional.of(NOTHING_WRITTEN);
      case SQLException sql -> of(String.valueOf(sql.getSQLState()));
      case DataAccessResourceFailureException _,
          TransactionSystemException _,
          SocketTimeoutException _ ->
          Optional.of(NOT_KNOWN);
      default ->
          CONNECTORS.contains(failure.getClass().getSimpleName())
              ? Optional.of(NOT_KNOWN)
              : Optional.empty();
    };
  }

  private static Optional<StoreAway> of(String state) {
    if (NOT_LET_IN.contains(state)) {
      return Optional.of(NOTHING_WRITTEN);
    }
    return LOST.stream().anyMatch(state::startsWith) ? Optional.of(NOT_KNOWN) : Optional.empty();
  }

  /** What the caller is told; reads write nothing anyhow. */
  public Problem problem(String method) {
    boolean reads = method.equals("GET") || method.equals("HEAD");
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, reads ? NOTHING_WRITTEN.code : code);
  }
}
