package org.warmledger.command.fields;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.limits.ByName;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Names;

/** One field of what was sent, held to what stands on its component. */
record Declared(Demands demands, Optional<?> given) {

  /** Every field of a body. */
  static Stream<Declared> in(Record sent) {
    return Demands.of(sent.getClass()).stream().map(demands -> of(demands, sent));
  }

  private static Declared of(Demands demands, Record sent) {
    try {
      Object value = demands.accessor().invoke(sent);
      return new Declared(
          demands, value instanceof Optional<?> perhaps ? perhaps : Optional.of(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  String field() {
    return demands.field();
  }

  /** Tells each code that it is wrong by. */
  void check(Consumer<FieldCode> wrong) {
    if (demands.has(Required.class) && isNothing()) {
      wrong.accept(FieldCode.REQUIRED);
    }
    demands.longest().ifPresent(most -> length(most, wrong));
    if (demands.has(PersonName.class) && given.filter(Declared::isNoName).isPresent()) {
      wrong.accept(FieldCode.NOT_A_NAME);
    }
    if (demands.has(ByName.class) && given.filter(Declared::isNobody).isPresent()) {
      wrong.accept(FieldCode.NOT_A_NAME);
    }
    demands.longest().ifPresent(most -> words().ifPresent(text -> words(text, most, wrong)));
    demands.range().ifPresent(range -> within(range, wrong));
    if (demands.isOpen() && given.filter(this::identifies).isPresent()) {
      wrong.accept(FieldCode.PERSONAL_NUMBER);
    }
  }

  /** What is said where a text is taken that is nobody's name. */
  private Optional<String> words() {
    return given
        .filter(_ -> !demands.has(PersonName.class))
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String.class::cast);
  }

  private void words(String text, int most, Consumer<FieldCode> wrong) {
    if (most <= Longest.LINE && Lines.runs(text)) {
      wrong.accept(FieldCode.FORMULA_OR_MARKUP);
    }
    boolean isNumber = demands.has(PaperNumber.class);
    if (isNumber && !Lines.isNumber(text) || demands.isNeeded() && !Lines.says(text)) {
      wrong.accept(FieldCode.SAYS_NOTHING);
    }
  }

  private static boolean isNoName(Object value) {
    return value instanceof String text && !text.isBlank() && !Names.isOfPerson(text);
  }

  private static boolean isNobody(Object value) {
    return value instanceof String text && !text.isBlank() && !Names.isOfSomebody(text);
  }

  private boolean identifies(Object value) {
    boolean isNumber = demands.has(PaperNumber.class) || demands.has(Form.class);
    return value instanceof String text
        && (isNumber ? PersonalNumbers.inPaperNumber(text) : PersonalNumbers.in(text));
  }

  private boolean isNothing() {
    return given
        .map(
            value ->
                switch (value) {
                  case String text -> text.isBlank();
                  case Collection<?> list -> list.isEmpty();
                  case Map<?, ?> map -> map.isEmpty();
                  default -> false;
                })
        .orElse(true);
  }

  private void length(int most, Consumer<FieldCode> wrong) {
    switch (given.<Object>map(value -> value).orElse("")) {
      case String text -> {
        Fields.printed(text.strip(), most, most == Longest.NOTE, wrong);
        if (demands.isName() && !Names.isPlain(text)) {
          wrong.accept(FieldCode.CONTROL_CHARACTER);
        }
      }
      case Collection<?> list when list.size() > most -> wrong.accept(FieldCode.TOO_MANY);
      default -> {}
    }
  }

  private void within(Range range, Consumer<FieldCode> wrong) {
    given
        .map(number -> ((Number) number).longValue())
        .filter(number -> number < range.least() || number > range.most())
        .map(number -> number < range.least() ? FieldCode.TOO_SMALL : FieldCode.TOO_LARGE)
        .ifPresent(wrong);
  }
}
