package org.warmledger.query.statistics.acts;

import java.time.Instant;
import org.warmledger.events.EventNames;
import org.warmledger.query.projection.Fact;

/** Points to the stored event that a figure rests on. */
public record Ref(String stream, long sequence, String name, long position, Instant recordedAt) {

  public static Ref of(Fact fact) {
    return new Ref(
        fact.streamId(),
        fact.sequence(),
        EventNames.of(fact.type()).name(),
        fact.position(),
        fact.recordedAt());
  }
}
