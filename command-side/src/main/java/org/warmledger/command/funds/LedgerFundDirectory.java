package org.warmledger.command.funds;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;

/**
 * Reads the fund's own stream, and of a fund that it has read before only what came since: there
 * are a few thousand funds at most, and many look the same one up. What a unit of work reads that
 * writes to funds itself is not kept: it may never be committed.
 */
@Component
class LedgerFundDirectory implements FundDirectory {

  private final FundReader history;
  private final Map<FundCode, FundReader.Read> known = new ConcurrentHashMap<>();

  LedgerFundDirectory(FundReader history) {
    this.history = history;
  }

  @Override
  public Optional<FundFacts> find(FundCode code) {
    return facts(read(code));
  }

  /** What the rules of others need to know of a fund as it was read. */
  static Optional<FundFacts> facts(FundReader.Read now) {
    return now.sequence() < 0 ? Optional.empty() : FundFacts.of(now.state(), now.sequence());
  }

  /** The fund as it is now. */
  FundReader.Read read(FundCode code) {
    FundReader.Read before = known.get(code);
    FundReader.Read now = before == null ? history.read(code) : history.since(code, before);
    if (now.sequence() >= 0 && !Funds.inHand()) {
      known.merge(code, now, (one, other) -> one.sequence() > other.sequence() ? one : other);
    }
    return now;
  }
}
