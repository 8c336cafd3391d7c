package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;
import org.warmledger.command.CommandSide;
import org.warmledger.command.decision.Refusal;
import org.warmledger.events.Classes;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Longest;

/** Every text that can be sent says how long it may be. */
class LengthsTest {

  /** Texts whose own spelling bounds them: numbers, codes and ids. */
  private static final Set<String> SPELT =
      Set.of("identityNumber", "mobile", "accountNumber", "union", "parent", "code", "to", "hash");

  private static Stream<RecordComponent> texts() {
    return Classes.besides(CommandSide.class).stream()
        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Body"))
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .filter(
            text ->
                text.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>"));
  }

  @Test
  void everyTextOfAFormSaysHowLongItMayBe() {
    List<String> silent =
        texts()
            .filter(text -> !text.isAnnotationPresent(Longest.class))
            .filter(text -> !SPELT.contains(text.getName()))
            .map(text -> text.getDeclaringRecord().getSimpleName() + "." + text.getName())
            .toList();
    assertThat(texts().filter(text -> text.isAnnotationPresent(Longest.class)))
        .hasSizeGreaterThan(50);
    assertThat(silent).isEmpty();
  }

  private static List<String> wrong(String text) {
    Fields fields = new Fields(LocalDate.of(2026, 1, 1));
    fields.optionalText("/goods/0/unit", Optional.of(text), Goods.class);
    try {
      fields.finish(() -> text);
      return List.of();
    } catch (CommandExecutionException refused) {
      return Refusal.in(refused).orElseThrow().fields().stream()
          .map(field -> field.pointer() + " " + field.code())
          .toList();
    }
  }

  @Test
  void aTextIsAsLongAsItsTypeSaysAndNoLonger() {
    assertThat(wrong("箱".repeat(Goods.LONGEST_UNIT))).isEmpty();
    assertThat(wrong("箱".repeat(Goods.LONGEST_UNIT + 1))).containsExactly("/goods/0/unit TOO_LONG");
  }

  @Test
  void aTextThatSaysNothingOfItsLengthIsABug() {
    assertThatThrownBy(() -> Longest.In.component(Goods.class, "quantity"))
        .isInstanceOf(IllegalStateException.class);
  }
}
