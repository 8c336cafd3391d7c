package org.warmledger.command.fields;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.limits.ByName;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Published;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Names;

/** One field of what was sent, held to what stands on its component. */
record Declared(RecordComponent field, Optional<?> given) {

  static Declared of(RecordComponent field, Record sent) {
    try {
      field.getAccessor().setAccessible(true);
      Object value = field.getAccessor().invoke(sent);
      return new Declared(
          field, value instanceof Optional<?> perhaps ? perhaps : Optional.of(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells each code that it is wrong by. */
  void check(Consumer<FieldCode> wrong) {
    if (field.isAnnotationPresent(Required.class) && isNothing()) {
      wrong.accept(FieldCode.REQUIRED);
    }
    Optional.ofNullable(field.getAnnotation(Longest.class))
        .ifPresent(most -> length(most.value(), wrong));
    if (field.isAnnotationPresent(PersonName.class)
        && given.filter(Declared::isNoName).isPresent()) {
      wrong.accept(FieldCode.NOT_A_NAME);
    }
    if (field.isAnnotationPresent(ByName.class) && given.filter(Declared::isNobody).isPresent()) {
      wrong.accept(FieldCode.NOT_A_NAME);
    }
    words().ifPresent(text -> words(text, wrong));
    Optional.ofNullable(field.getAnnotation(Range.class)).ifPresent(range -> within(range, wrong));
    if (isOpen() && given.filter(this::identifies).isPresent()) {
      wrong.accept(FieldCode.PERSONAL_NUMBER);
    }
  }

  /** What is said where a text is taken that is nobody's name. */
  private Optional<String> words() {
    return given
        .filter(_ -> field.isAnnotationPresent(Longest.class))
        .filter(_ -> !field.isAnnotationPresent(PersonName.class))
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String.class::cast);
  }

  private void words(String text, Consumer<FieldCode> wrong) {
    boolean isLine = field.getAnnotation(Longest.class).value() <= Longest.LINE;
    boolean isNumber = field.isAnnotationPresent(PaperNumber.class);
    if (isLine && Lines.runs(text)) {
      wrong.accept(FieldCode.FORMULA_OR_MARKUP);
    }
    if (isNumber && !Lines.isNumber(text) || isNeeded() && !Lines.says(text)) {
      wrong.accept(FieldCode.SAYS_NOTHING);
    }
  }

  /** Said because somebody asks for it, or wants to know why. */
  private boolean isNeeded() {
    return field.isAnnotationPresent(Required.class)
        || field.getName().matches("reason|capOverride|relation|authorisation");
  }

  private static boolean isNoName(Object value) {
    return value instanceof String text && !text.isBlank() && !Names.isOfPerson(text);
  }

  private static boolean isNobody(Object value) {
    return value instanceof String text && !text.isBlank() && !Names.isOfSomebody(text);
  }

  /** Whoever reads the ledger reads it, also when the person it names has been erased. */
  private boolean isOpen() {
    return !field.isAnnotationPresent(InSeal.class) && !field.isAnnotationPresent(Published.class);
  }

  private boolean identifies(Object value) {
    boolean isNumber =
        field.isAnnotationPresent(PaperNumber.class) || field.isAnnotationPresent(Form.class);
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
        if (isName(most) && !Names.isPlain(text)) {
          wrong.accept(FieldCode.CONTROL_CHARACTER);
        }
      }
      case Collection<?> list when list.size() > most -> wrong.accept(FieldCode.TOO_MANY);
      default -> {}
    }
  }

  /** Of a person, or of anything that is asked for by its name. */
  private boolean isName(int most) {
    return most == Longest.NAME || field.getName().matches("name|holder|.*Name");
  }

  private void within(Range range, Consumer<FieldCode> wrong) {
    given
        .map(number -> ((Number) number).longValue())
        .filter(number -> number < range.least() || number > range.most())
        .map(number -> number < range.least() ? FieldCode.TOO_SMALL : FieldCode.TOO_LARGE)
        .ifPresent(wrong);
  }
}
