package org.warmledger.command.streams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Personal;

/**
 * What facts say beside the seal: whoever reads the ledger reads it, and no erasure reaches it. So
 * it names nobody whom the fact is about.
 */
public final class OpenTexts {

  private static final Package IDS = UnionPath.class.getPackage();

  /** As they are asked for: what is given has no place of its own in a request. */
  private static final Set<String> WITHOUT_A_PLACE = Set.of("terms");

  private record Said(String pointer, String text) {}

  private final List<Said> texts;

  private OpenTexts(List<Said> texts) {
    this.texts = texts;
  }

  /** Every text of some facts, or of parts of them. */
  public static OpenTexts in(Stream<?> facts) {
    return new OpenTexts(facts.flatMap(fact -> in("", fact)).distinct().toList());
  }

  /** Without what was said before. */
  public OpenTexts without(OpenTexts before) {
    Set<String> known = before.texts.stream().map(Said::text).collect(Collectors.toSet());
    return new OpenTexts(texts.stream().filter(said -> !known.contains(said.text())).toList());
  }

  /**
   * Refuses texts that name somebody.
   *
   * @param names of those whom the facts are about; asked for when there is a text to look at
   * @throws RuntimeException INVALID_FIELDS with PERSONAL_NAME for each such text
   */
  public void refuse(Supplier<Set<String>> names) {
    Set<String> somebody = texts.isEmpty() ? Set.of() : names.get();
    List<WrongField> wrong =
        texts.stream()
            .filter(said -> Names.occurIn(said.text(), somebody))
            .map(said -> new WrongField(said.pointer(), FieldCode.PERSONAL_NAME))
            .toList();
    if (!wrong.isEmpty()) {
      throw Refusal.of(Rejection.ofFields(wrong));
    }
  }

  private static Stream<Said> in(String at, Object value) {
    return switch (value) {
      case String text when !text.isBlank() -> Stream.of(new Said(at, text));
      case Optional<?> maybe -> maybe.stream().flatMap(there -> in(at, there));
      case List<?> many -> elements(at, many);
      case Personal<?> sealed -> Stream.empty();
      case Record id when id.getClass().getPackage().equals(IDS) -> Stream.empty();
      case Record parts -> RecordPart.of(parts).flatMap(part -> in(below(at, part), part.value()));
      default -> Stream.empty();
    };
  }

  private static Stream<Said> elements(String at, List<?> many) {
    return Stream.iterate(0, i -> i < many.size(), i -> i + 1)
        .flatMap(i -> in(at + "/" + i, many.get(i)));
  }

  private static String below(String at, RecordPart part) {
    return WITHOUT_A_PLACE.contains(part.name()) ? at : at + "/" + part.name();
  }
}
