package org.warmledger.query.statistics;

import java.time.Instant;
import org.warmledger.events.wire.EventNames;
import org.warmledger.query.projection.Fact;

/** Points to the stored event that a figure rests on. */
record Ref(String stream, long sequence, String name, long position, Instant recordedAt) {

  static Ref of(Fact fact) {
    return new Ref(
        fact.streamId(),
        fact.sequence(),
        EventNames.of(fact.type()).name(),
        fact.position(),
        fact.recordedAt());
  }
}
