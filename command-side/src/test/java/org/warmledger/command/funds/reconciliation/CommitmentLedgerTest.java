package org.warmledger.command.funds.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.ids.FundCode;

/** What is settled is read once, however often somebody reconciles. */
class CommitmentLedgerTest {

  private static final CommitmentEvent COMMITTED =
      (CommitmentEvent) Invented.FULL.of(FundsCommitted.class);
  private static final CommitmentEvent RELEASED =
      (CommitmentEvent) Invented.FULL.of(FundsReleased.class);
  private static final FundCode FUND = COMMITTED.fund();

  private final List<CommitmentEvent> facts = new ArrayList<>(List.of(COMMITTED, COMMITTED));
  private int settledUpTo = -1;
  private int read;

  private final CommitmentLedger ledger =
      new CommitmentLedger(
          new CommitmentFacts() {
            @Override
            public long settled() {
              return settledUpTo;
            }

            @Override
            public void each(long after, long upTo, Consumer<CommitmentEvent> consumer) {
              for (int at = (int) after + 1; at < facts.size() && at <= upTo; at++) {
                read++;
                consumer.accept(facts.get(at));
              }
            }
          });

  private long committed() {
    read = 0;
    return ledger.of(FUND).money().committed();
  }

  @Test
  void whatIsSettledIsReadOnceAndWhatCameSinceEachTime() {
    long one = committed() / 2;
    assertThat(one).isPositive();
    assertThat(read).isEqualTo(2);
    settledUpTo = 1;
    facts.add(COMMITTED);
    assertThat(committed()).isEqualTo(3 * one);
    assertThat(read).isEqualTo(3);
    assertThat(committed()).isEqualTo(3 * one);
    assertThat(read).isEqualTo(1);
    settledUpTo = 2;
    facts.add(RELEASED);
    assertThat(committed()).isEqualTo(2 * one);
    assertThat(committed()).isEqualTo(2 * one);
    assertThat(read).isEqualTo(1);
    assertThat(ledger.of(new FundCode("ANOTHER")).money()).isEqualTo(CommitmentSums.Sum.NOTHING);
  }
}
