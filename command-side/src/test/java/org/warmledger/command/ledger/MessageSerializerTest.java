package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.Samples;
import org.warmledger.events.values.Note;
import org.warmledger.events.wire.EventCodec;

/** Commands and refusals survive the wire, and nobody on the way reads whom they are about. */
class MessageSerializerTest {

  private final Serializer serializer = MessageSerializer.of(new EventCodec(new GoldenKeys()));

  private Object roundTrip(Object message) {
    return serializer.deserialize(serializer.serialize(message, byte[].class));
  }

  @Test
  void aCommandArrivesAsItWasSent() {
    ArchiveCase command =
        new ArchiveCase(
            Samples.CASE,
            Samples.COUNTY,
            Samples.hardship(),
            Samples.household(),
            Note.of("租房"),
            Samples.DAY);
    assertThat(roundTrip(command)).isEqualTo(command);
    assertThat(serializer.serialize(command, String.class).getData())
        .doesNotContain(Samples.IDENTITY_NUMBER, "钟君晶", "19900002291");
  }

  @Test
  void answersArriveAsTheyWereSent() {
    Rejection rejection =
        Rejection.ofFields(List.of(new Rejection.WrongField("/head/name", FieldCode.REQUIRED)));
    assertThat(roundTrip(rejection)).isEqualTo(rejection);
    assertThat(roundTrip(new Written("case-1", 3))).isEqualTo(new Written("case-1", 3));
  }
}
