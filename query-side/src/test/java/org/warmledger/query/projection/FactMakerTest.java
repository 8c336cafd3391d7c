package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.GoldenFiles;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.values.Personal;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.LedgerSerializer;

class FactMakerTest {

  private final EventCodec codec = new EventCodec(new GoldenKeys());
  private final LedgerSerializer serializer =
      new LedgerSerializer(codec, Jackson3Serializer.builder().build());
  private final FactMaker facts = new FactMaker(serializer, Openings.NONE);

  private GenericDomainEventMessage<CaseVisited> stored(int revision) throws IOException {
    byte[] json =
        GoldenFiles.all().stream()
            .filter(golden -> golden.toString().equals("case.visited.v" + revision))
            .findFirst()
            .orElseThrow()
            .read();
    byte[] nothing = serializer.serialize(MetaData.emptyInstance(), byte[].class).getData();
    return new GenericDomainEventMessage<>(
        "test",
        "case-sample",
        0,
        new SerializedMessage<>(
            "event",
            new SimpleSerializedObject<>(
                json, byte[].class, "case.visited", Integer.toString(revision)),
            new SerializedMetaData<>(nothing, byte[].class),
            serializer),
        Instant.EPOCH);
  }

  private static Personal<?> notes(FactMaker facts, GenericDomainEventMessage<?> message) {
    return ((CaseVisited) facts.of(message).event()).notes();
  }

  @Test
  void whatIsOpenedToBeLiftedIsClosedAgainForWhoeverHoldsItLong() throws IOException {
    assertThat(notes(facts, stored(1))).isInstanceOf(Personal.Known.class);
    assertThat(notes(facts.closing(codec), stored(1))).isInstanceOf(Personal.Sealed.class);
    assertThat(notes(facts.closing(codec), stored(1)).opened())
        .isEqualTo(notes(facts, stored(1)).opened());
  }

  @Test
  void whatIsOfTodayStaysAsItWasStored() throws IOException {
    assertThat(notes(facts.closing(codec), stored(2))).isInstanceOf(Personal.Sealed.class);
  }
}
