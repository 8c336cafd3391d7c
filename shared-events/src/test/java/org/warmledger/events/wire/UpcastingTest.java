package org.warmledger.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.Samples;
import org.warmledger.events.UnknownEvent;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A visit as a forerunner stored it: yuan as text, and the findings under another name, sealed. */
class UpcastingTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Upcaster YUAN_TEXT_TO_FEN =
      new Upcaster(
          "case.visited",
          0,
          event -> {
            BigDecimal yuan = new BigDecimal(event.remove("yuan").stringValue());
            event.putObject("money").put("fen", yuan.movePointRight(2).longValueExact());
            ObjectNode notes = (ObjectNode) event.get("notes").get("value");
            notes.set("findings", notes.remove("situation"));
            return event;
          });

  private static final Upcaster SECOND_REVISION = Upcaster.unchanged("case.visited", 1);

  private final KeyVault keys = new GoldenKeys();

  private byte[] storedVisit() {
    byte[] today = new EventCodec(keys).encode(Samples.byType().get(CaseVisited.class));
    ObjectNode old = (ObjectNode) JSON.readTree(today);
    old.remove("money");
    old.put("yuan", "500.00");
    old.set("notes", JSON.readTree(sealedOldNotes()));
    return JSON.writeValueAsBytes(old);
  }

  private record OldNotes(String visitors, String situation) {}

  private byte[] sealedOldNotes() {
    return new EventCodec(keys)
        .mapper()
        .writeValueAsBytes(Personal.of(Samples.HEAD, new OldNotes("春燕走访组", "需申请医疗救助")));
  }

  @Test
  void anOlderRevisionIsLiftedThroughItsSealedParts() {
    EventCodec codec = new EventCodec(keys, List.of(YUAN_TEXT_TO_FEN, SECOND_REVISION));
    assertThat(codec.decode("case.visited", 0, storedVisit()))
        .isEqualTo(Samples.byType().get(CaseVisited.class));
  }

  @Test
  void anErasedPersonStaysErasedThroughALift() {
    byte[] stored = storedVisit();
    keys.destroy(Samples.HEAD);
    Upcaster moneyOnly =
        new Upcaster(
            "case.visited",
            0,
            event -> {
              event.remove("yuan");
              event.putObject("money").put("fen", 50_000);
              return event;
            });
    CaseVisited read =
        (CaseVisited)
            new EventCodec(keys, List.of(moneyOnly, SECOND_REVISION))
                .decode("case.visited", 0, stored);
    assertThat(read.notes().isErased()).isTrue();
    assertThat(read.money()).isEqualTo(new Money(50_000));
  }

  @Test
  void aRevisionWithoutAnUpcasterStopsTheReader() {
    assertThatThrownBy(() -> new EventCodec(keys).decode("case.visited", 0, storedVisit()))
        .isInstanceOf(UnknownEvent.class);
  }

  @Test
  void twoUpcastersForOneStepAreABug() {
    assertThatThrownBy(() -> new EventCodec(keys, List.of(YUAN_TEXT_TO_FEN, YUAN_TEXT_TO_FEN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
