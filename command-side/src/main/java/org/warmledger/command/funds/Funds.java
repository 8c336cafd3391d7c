package org.warmledger.command.funds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.FundCode;

/**
 * Loads funds. Whoever writes to a fund waits for whoever is at it until that transaction has
 * ended: on a hot fund waiting in line is cheaper than losing races.
 */
@Component
public class Funds extends GuardedStreams<FundCode, FundEvent, FundState> {

  private static final String IN_HAND = "warmledger.fund-in-hand";
  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
  private static final int LONGEST_LINE_MILLIS = 15_000;

  private final JdbcTemplate jdbc;

  Funds(Repository<FundStream> funds, JdbcTemplate jdbc) {
    super(
        funds,
        FundStream::new,
        FundCode::streamId,
        RejectionCode.FUND_NOT_FOUND,
        fund -> fund.content().map(FundBook::union));
    this.jdbc = jdbc;
  }

  /** A fund that is named by another stream. */
  public LoadedStream<FundEvent, FundState> named(FundCode code) {
    return load(code, RejectionCode.UNKNOWN_FUND);
  }

  @Override
  public LoadedStream<FundEvent, FundState> load(FundCode code, RejectionCode whenUnknown) {
    waitInLine(code);
    return super.load(code, whenUnknown);
  }

  @Override
  public LoadedStream<FundEvent, FundState> loadOrCreate(FundCode code) {
    waitInLine(code);
    return super.loadOrCreate(code);
  }

  /** Whether this unit of work may write to a fund. */
  static boolean inHand() {
    return CurrentUnitOfWork.isStarted()
        && CurrentUnitOfWork.get().root().resources().containsKey(IN_HAND);
  }

  /** In line for two funds, in the same order whoever asks. */
  public void waitInLine(FundCode one, FundCode other) {
    Stream.of(one, other).sorted(Comparator.comparing(FundCode::value)).forEach(this::waitInLine);
  }

  /** Before anything of the fund is read, so that what is read is what others have committed. */
  private void waitInLine(FundCode code) {
    CurrentUnitOfWork.get().root().resources().put(IN_HAND, code);
    jdbc.execute((ConnectionCallback<Boolean>) connection -> waited(connection, code));
  }

  /** A line in which nothing moves is not a database that stands still: it may take longer. */
  private static boolean waited(Connection connection, FundCode code) throws SQLException {
    int usual = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, usual == 0 ? 0 : LONGEST_LINE_MILLIS);
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, code.streamId());
      boolean held = lock.execute();
      connection.setNetworkTimeout(Runnable::run, usual);
      return held;
    }
  }

  /** Writes what both sides of a transfer say. */
  public static void write(
      Transfer transfer,
      LoadedStream<FundEvent, FundState> giver,
      LoadedStream<FundEvent, FundState> receiver) {
    giver.write(List.of(transfer.given()));
    transfer.received().ifPresent(received -> receiver.write(List.of(received)));
  }
}
