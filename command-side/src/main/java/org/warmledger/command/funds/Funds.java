package org.warmledger.command.funds;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.FundCode;

/**
 * Loads funds within the caller's unit of work. Whoever writes to a fund waits for whoever is at it
 * until that transaction has ended: on a hot fund waiting in line is cheaper than losing races.
 */
@Component
public class Funds {

  private static final String IN_HAND = "warmledger.fund-in-hand";

  private final Repository<FundAggregate> funds;
  private final JdbcTemplate jdbc;

  Funds(Repository<FundAggregate> funds, JdbcTemplate jdbc) {
    this.funds = funds;
    this.jdbc = jdbc;
  }

  /**
   * A fund that the command may touch, as its caller last saw it.
   *
   * @throws RuntimeException FUND_NOT_FOUND, VERSION_CONFLICT
   */
  public Aggregate<FundAggregate> admitted(FundCode code, Map<String, ?> metadata) {
    CommandData data = CommandData.fromMetadata(metadata);
    Aggregate<FundAggregate> fund = load(code, RejectionCode.FUND_NOT_FOUND);
    boolean known =
        fund.invoke(FundAggregate::state)
            .content()
            .filter(book -> book.union().isWithin(data.context().union()))
            .isPresent();
    if (!known) {
      throw Refusal.of(RejectionCode.FUND_NOT_FOUND);
    }
    if (data.expectedVersion().orElse(fund.version()) != fund.version()) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
    return fund;
  }

  /** A fund that is named by another stream. */
  public Aggregate<FundAggregate> named(FundCode code) {
    return load(code, RejectionCode.UNKNOWN_FUND);
  }

  /** A fund, or an unopened one. */
  public Aggregate<FundAggregate> loadOrCreate(FundCode code) {
    waitInLine(code);
    try {
      return funds.loadOrCreate(code.streamId(), FundAggregate::new);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a fund's stream cannot be read", failure);
    }
  }

  private Aggregate<FundAggregate> load(FundCode code, RejectionCode whenUnknown) {
    waitInLine(code);
    try {
      return funds.load(code.streamId());
    } catch (AggregateNotFoundException unknown) {
      throw Refusal.of(whenUnknown, unknown);
    }
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
    jdbc.queryForList("select pg_advisory_xact_lock(hashtextextended(?, 0))", code.streamId());
  }

  /** Writes what both sides of a transfer say; answers for the giver. */
  public static Written record(
      Transfer transfer, Aggregate<FundAggregate> giver, Aggregate<FundAggregate> receiver) {
    Written written = giver.invoke(fund -> fund.record(List.of(transfer.given())));
    transfer
        .received()
        .ifPresent(received -> receiver.execute(fund -> fund.record(List.of(received))));
    return written;
  }
}
