package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.CommandSide;
import org.warmledger.events.Classes;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.values.Goods;

/** Every text that can be sent says how long it may be. */
class LengthsTest {

  private record Counted(@Longest(Goods.LONGEST_UNIT) Optional<String> unit) {}

  private static Stream<RecordComponent> texts() {
    return Classes.besides(CommandSide.class).stream()
        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Body"))
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .filter(
            text ->
                text.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>"));
  }

  @Test
  void everyTextOfAFormSaysHowLongItMayBeOrHowItIsWritten() {
    List<String> silent =
        texts()
            .filter(text -> !text.isAnnotationPresent(Longest.class))
            .filter(text -> !text.isAnnotationPresent(Form.class))
            .map(text -> text.getDeclaringRecord().getSimpleName() + "." + text.getName())
            .toList();
    assertThat(texts().filter(text -> text.isAnnotationPresent(Longest.class)))
        .hasSizeGreaterThan(50);
    assertThat(silent).isEmpty();
  }

  private static List<String> wrong(String text) {
    Fields fields = new Fields(LocalDate.of(2026, 1, 1));
    fields.and("/goods/0", new Counted(Optional.of(text)));
    return WrongFields.of(() -> fields.finish(() -> text));
  }

  @Test
  void aTextIsAsLongAsItsTypeSaysAndNoLonger() {
    assertThat(wrong("箱".repeat(Goods.LONGEST_UNIT))).isEmpty();
    assertThat(wrong("箱".repeat(Goods.LONGEST_UNIT + 1))).containsExactly("/goods/0/unit TOO_LONG");
  }
}
