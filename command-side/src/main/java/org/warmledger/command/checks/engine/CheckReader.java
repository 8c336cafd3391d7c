package org.warmledger.command.checks.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.following.AutomationTail;
import org.warmledger.command.following.Following;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.store.LedgerPositions;

/**
 * The named reader {@code checks}. On a ledger that it has not read yet it catches up first, and
 * raises by what is true now.
 */
@Component
class CheckReader implements SmartLifecycle {

  private final Examiner examiner;
  private final CheckSweep sweep;
  private final CheckStore store;
  private final ReaderTokens tokens;
  private final TransactionTemplate transactions;
  private final LedgerPositions positions;
  private final boolean isAutoStartup;
  private final CheckFacts facts;
  private final Following following;
  private volatile long headAtStart;
  private volatile boolean running;

  CheckReader(
      Examiner examiner,
      CheckSweep sweep,
      CheckStore store,
      ReaderTokens tokens,
      TransactionTemplate transactions,
      LedgerPositions positions,
      StoredFacts stored,
      AutomationTail tail,
      @Value("${warmledger.checks.running:true}") boolean isAutoStartup) {
    this.examiner = examiner;
    this.sweep = sweep;
    this.store = store;
    this.tokens = tokens;
    this.transactions = transactions;
    this.positions = positions;
    this.isAutoStartup = isAutoStartup;
    this.facts = new CheckFacts(examiner, sweep, stored);
    this.following = tail.with(facts);
  }

  /** Reads the whole ledger again; findings that are there stay as they are. */
  void replay() {
    following.stop();
    tokens.forget(CheckFacts.NAME);
    begin();
  }

  /** Reads on, as after a start. */
  void restart() {
    following.stop();
    begin();
  }

  private void begin() {
    headAtStart = positions.head();
    if (!tokens.isBegun(CheckFacts.NAME) || !store.isOf(CheckFacts.NAME, examiner.shape())) {
      transactions.executeWithoutResult(
          status -> {
            tokens.forget(CheckFacts.NAME);
            store.beginAnew(CheckFacts.NAME, headAtStart, examiner.shape());
          });
    }
    facts.past(store.pastUntil(CheckFacts.NAME));
    following.start();
    running = true;
  }

  @Override
  public void start() {
    begin();
    sweep.start(this::isCaughtUp);
  }

  /** Whether this node reads for the checks and has read all there was when it began. */
  boolean isCaughtUp() {
    return running && facts.hasRead(headAtStart);
  }

  @Override
  public void stop() {
    running = false;
    sweep.stop();
    following.stop();
  }

  /** A node that only takes commands leaves the checks to others. */
  @Override
  public boolean isAutoStartup() {
    return isAutoStartup;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
