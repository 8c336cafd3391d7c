package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class EveryNthEventTest {

  private final List<String> taken = new ArrayList<>();
  private final EveryNthEvent trigger =
      new EveryNthEvent((type, stream) -> taken.add(stream), FundStream.class, 100);

  private void handle(long sequence) {
    trigger.eventHandled(
        new GenericDomainEventMessage<>("fund", "fund-ZYCZ-2026", sequence, "a fact"));
  }

  @Test
  void aSnapshotIsDueWithTheHundredthEventThoughFewWereRead() {
    handle(97);
    trigger.initializationFinished();
    handle(98);
    assertThat(taken).isEmpty();
    handle(99);
    assertThat(taken).containsExactly("fund-ZYCZ-2026");
    handle(100);
    assertThat(taken).hasSize(1);
  }

  @Test
  void oneIsDueWhenAHundredHadToBeRead() {
    for (int sequence = 30; sequence < 129; sequence++) {
      handle(sequence);
    }
    assertThat(taken).isEmpty();
    handle(129);
    assertThat(taken).containsExactly("fund-ZYCZ-2026");
  }
}
