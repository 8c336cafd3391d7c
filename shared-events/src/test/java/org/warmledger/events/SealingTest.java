package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.values.Personal;
import org.warmledger.events.wire.EventCodec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SealingTest {

  private static final List<String> PERSONAL =
      List.of(
          "钟君晶",
          "邓眉韵",
          Samples.IDENTITY_NUMBER,
          "410999198604294091",
          "19900002291",
          "幸福路",
          "6222000000003654",
          "机械厂",
          "长期透析",
          "租房",
          "春燕",
          "医疗救助",
          "住院",
          "委托书",
          "账号有误",
          "迁居");

  private final GoldenKeys keys = new GoldenKeys();
  private final EventCodec codec = new EventCodec(keys);

  static List<LedgerEvent> everyEvent() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void nothingPersonalIsReadableInAStoredEvent(LedgerEvent event) {
    assertThat(new String(codec.encode(event), StandardCharsets.UTF_8)).doesNotContain(PERSONAL);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void nothingPersonalIsReadableInToString(LedgerEvent event) {
    assertThat(event.toString()).doesNotContain(PERSONAL);
  }

  /** Every kind of text about a person, alone and within another. */
  private static Stream<Record> about(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.stream().flatMap(SealingTest::about);
      case Personal<?> personal -> about(personal.orElse(null));
      case Record record when hasText(record) ->
          Stream.concat(
              Stream.of(record),
              Components.in(record).map(Components.Found::value).flatMap(SealingTest::about));
      case null, default -> Stream.empty();
    };
  }

  private static boolean isPersonal(Object value) {
    return value instanceof Personal<?>
        || value instanceof Optional<?> maybe
            && maybe.filter(Personal.class::isInstance).isPresent();
  }

  private static boolean hasText(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .anyMatch(component -> component.getType() == String.class);
  }

  @Test
  void whatIsPersonalPrintsAsItsKindAlone() {
    List<Record> personal =
        Samples.all().stream()
            .flatMap(event -> Components.in((Record) event))
            .map(Components.Found::value)
            .filter(SealingTest::isPersonal)
            .flatMap(SealingTest::about)
            .toList();
    assertThat(personal)
        .extracting(Object::toString)
        .contains("WorkerDetails", "BankAccount", "ProxyCollection");
    assertThat(personal)
        .allSatisfy(it -> assertThat(it).hasToString(it.getClass().getSimpleName()));
  }

  @Test
  void theSameValueIsNeverSealedTwiceAlike() {
    LedgerEvent archived = Samples.byType().get(CaseArchived.class);
    assertThat(codec.encode(archived)).isNotEqualTo(codec.encode(archived));
  }

  @Test
  void erasingOnePersonLeavesTheOthersReadable() {
    byte[] stored = codec.encode(Samples.byType().get(CaseArchived.class));
    keys.destroy(Samples.SPOUSE);
    CaseArchived read = (CaseArchived) codec.decode("case.archived", 1, stored);
    assertThat(read.household().members().getFirst().details().isErased()).isTrue();
    assertThat(read.household().head().details())
        .isEqualTo(Personal.of(Samples.HEAD, Samples.workerDetails()));
  }

  @Test
  void anErasedValueStaysErasedWhenItIsWrittenAgain() {
    byte[] stored = codec.encode(Samples.byType().get(CaseArchived.class));
    keys.destroy(Samples.SPOUSE);
    LedgerEvent read = codec.decode("case.archived", 1, stored);
    assertThat(codec.decode("case.archived", 1, codec.encode(read))).isEqualTo(read);
  }

  @Test
  void aSealedValueMovedToAnotherOwnerDoesNotOpen() {
    JsonMapper json = JsonMapper.builder().build();
    ObjectNode stored =
        (ObjectNode) json.readTree(codec.encode(Samples.byType().get(CaseClosed.class)));
    ((ObjectNode) stored.get("note")).put("owner", Samples.SPOUSE.value());
    CaseClosed moved = (CaseClosed) codec.decode("case.closed", 1, json.writeValueAsBytes(stored));
    assertThatThrownBy(() -> moved.note().opened())
        .hasStackTraceContaining("does not open with its own key");
  }

  @Test
  void whatNobodyLooksAtIsCopiedUnderItsSeal() {
    byte[] stored = codec.encode(Samples.byType().get(CaseArchived.class));
    assertThat(codec.encode(codec.decode("case.archived", 1, stored))).isEqualTo(stored);
  }

  @Test
  void whatWasErasedBeforeTheFirstLookIsErased() {
    byte[] stored = codec.encode(Samples.byType().get(CaseArchived.class));
    CaseArchived read = (CaseArchived) codec.decode("case.archived", 1, stored);
    keys.destroy(Samples.SPOUSE);
    assertThat(read.household().members().getFirst().details().isErased()).isTrue();
  }
}
