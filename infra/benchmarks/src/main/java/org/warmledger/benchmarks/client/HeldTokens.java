package org.warmledger.benchmarks.client;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Tokens that are asked for again well within their life, which is a quarter of an hour. */
final class HeldTokens implements Tokens {

  static final Duration WORTH_HOLDING = Duration.ofMinutes(10);

  private record Held(String token, long since) {}

  private final Tokens source;
  private final LongSupplier nanos;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  HeldTokens(Tokens source, LongSupplier nanos) {
    this.source = source;
    this.nanos = nanos;
  }

  @Override
  public String bearer(String subject) {
    Held last = held.computeIfAbsent(subject, this::next);
    return nanos.getAsLong() - last.since() < WORTH_HOLDING.toNanos()
        ? last.token()
        : held.compute(subject, (who, unused) -> next(who)).token();
  }

  private Held next(String subject) {
    return new Held(source.bearer(subject), nanos.getAsLong());
  }
}
