package org.warmledger.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldTokensTest {

  @Test
  void aTokenIsHeldForAWhileAndNotUntilNobodyAcceptsItAnyMore() {
    AtomicInteger made = new AtomicInteger();
    AtomicLong now = new AtomicLong();
    Tokens held = new HeldTokens(who -> who + " " + made.incrementAndGet(), now::get);
    assertThat(held.bearer("finance")).isEqualTo("finance 1");
    assertThat(held.bearer("caseworker")).isEqualTo("caseworker 2");
    now.addAndGet(HeldTokens.WORTH_HOLDING.toNanos() - 1);
    assertThat(held.bearer("finance")).isEqualTo("finance 1");
    now.addAndGet(1);
    assertThat(held.bearer("finance")).isEqualTo("finance 3");
    assertThat(held.bearer("finance")).isEqualTo("finance 3");
  }
}
