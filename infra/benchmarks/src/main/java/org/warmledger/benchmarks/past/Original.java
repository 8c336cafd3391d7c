package org.warmledger.benchmarks.past;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An event of the small past, to be copied. */
record Original(
    Wire wire, String type, Cut stream, Place place, Cut metadata, Cut payload, Instant at) {

  /** As what it is stored. */
  record Wire(String name, String revision) {}

  /** Where a copy stands in its stream. */
  @FunctionalInterface
  interface Place {
    long in(Likeness copy);
  }

  CopiedEvent in(Likeness copy) {
    return new CopiedEvent(
        this, stream.in(copy), place.in(copy), bytes(metadata.in(copy)), bytes(payload.in(copy)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
