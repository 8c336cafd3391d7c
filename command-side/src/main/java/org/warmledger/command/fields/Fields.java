package org.warmledger.command.fields;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Receipt;

/**
 * Collects everything that is wrong with what was sent, so that one answer tells all of it. Each
 * check gives a supplier whose value is there once {@link #finish} has found nothing wrong.
 */
public final class Fields {

  /** A mobile number, however it is parted. */
  public static final String MOBILE = "[ -]*1[ -]*[3-9]([ -]*[0-9]){9}[ -]*";

  /** An account, parted by blanks or not. */
  public static final String ACCOUNT = " *([0-9] *){4,30}";

  /** An account where there needn't be one. */
  public static final String NO_OR_ACCOUNT = "(" + ACCOUNT + ")?";

  /** An account that is told from every other: more than its end. */
  public static final String WHOLE_ACCOUNT = " *([0-9] *){8,30}";

  private final LocalDate today;
  private final Set<WrongField> wrong = new LinkedHashSet<>();

  public Fields(LocalDate today) {
    this.today = today;
  }

  /** Begins with what a body says of its own fields. */
  public static Fields of(Record body, LocalDate today) {
    return new Fields(today).and("", body);
  }

  /** Goes on with what a part says of its fields, which are below a pointer. */
  public Fields and(String at, Record part) {
    Declared.in(part).forEach(field -> field.check(code -> wrong(at + "/" + field.field(), code)));
    return this;
  }

  public void wrong(String pointer, FieldCode code) {
    wrong.add(new WrongField(pointer, code));
  }

  public void wrongIf(boolean isWrong, String pointer, FieldCode code) {
    if (isWrong) {
      wrong(pointer, code);
    }
  }

  /** Whether nothing wrong was found so far. */
  public boolean isSound() {
    return wrong.isEmpty();
  }

  /** What the fields make, or a refusal that names every wrong one. */
  public <T> T finish(Supplier<T> made) {
    if (!wrong.isEmpty()) {
      throw Refusal.of(Rejection.ofFields(List.copyOf(wrong)));
    }
    return made.get();
  }

  /** Any value that has to be there. */
  public <T> Supplier<T> required(String pointer, Optional<T> given) {
    wrongIf(given.isEmpty(), pointer, FieldCode.REQUIRED);
    return given::orElseThrow;
  }

  /** A list as it was sent; one that was left out has nothing in it. */
  public static <T> List<T> listed(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /** A text as it was sent, without blanks around it; empty when not stated. */
  public static String said(Optional<String> given) {
    return given.map(String::strip).orElse("");
  }

  /** Why, in words that everybody may read: no number in them identifies anybody. */
  public void openReason(Optional<String> given) {
    wrongIf(given.filter(PersonalNumbers::in).isPresent(), "/reason", FieldCode.PERSONAL_NUMBER);
  }

  /** Free text as it was sent; empty when nothing was written. */
  public static Note noted(Optional<String> given) {
    return Note.of(said(given));
  }

  /** The same where nothing is what was not stated. */
  public static Optional<String> stated(Optional<String> given) {
    return Optional.of(said(given)).filter(text -> !text.isEmpty());
  }

  /** What proves it, by number and kind; none where no number was sent. */
  public static Optional<Receipt> receipt(Optional<String> number, Optional<ReceiptKind> kind) {
    return stated(number).map(known -> new Receipt(known, kind.orElse(ReceiptKind.OTHER)));
  }

  static void printed(String text, int longest, boolean lines, Consumer<FieldCode> wrong) {
    if (text.codePointCount(0, text.length()) > longest) {
      wrong.accept(FieldCode.TOO_LONG);
    }
    if (!isPrintable(text, lines)) {
      wrong.accept(FieldCode.CONTROL_CHARACTER);
    }
  }

  /**
   * Whether a text shows all it says: control characters, halves of a character and direction
   * overrides hide something.
   *
   * @param lines whether line breaks and tabs are allowed
   */
  public static boolean isPrintable(String text, boolean lines) {
    return text.codePoints()
        .allMatch(c -> (lines && (c == '\n' || c == '\r' || c == '\t')) || !isHidden(c));
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** A business day that is not in the future. */
  public Supplier<LocalDate> day(String pointer, Optional<LocalDate> given) {
    wrongIf(given.filter(day -> day.isAfter(today)).isPresent(), pointer, FieldCode.DATE_IN_FUTURE);
    wrongIf(given.filter(day -> day.getYear() < 1900).isPresent(), pointer, FieldCode.TOO_SMALL);
    return required(pointer, given);
  }

  /** A business day that is not in the future, today unless stated. */
  public Supplier<LocalDate> dayOrToday(String pointer, Optional<LocalDate> given) {
    return day(pointer, given.or(() -> Optional.of(today)));
  }

  /**
   * What the fields make of the day of an act, today unless stated, or a refusal of every wrong
   * one.
   */
  public <T> T onDay(Optional<LocalDate> occurredOn, Function<LocalDate, T> made) {
    Supplier<LocalDate> day = dayOrToday("/occurredOn", occurredOn);
    return finish(() -> made.apply(day.get()));
  }

  /** An identity number, with a date of birth in the past. */
  public Supplier<IdentityNumber> identityNumber(String pointer, Optional<String> given) {
    String text = said(given);
    Optional<IdentityNumber> number = IdentityNumber.parse(text);
    wrongIf(text.isEmpty(), pointer, FieldCode.REQUIRED);
    wrongIf(!text.isEmpty() && number.isEmpty(), pointer, FieldCode.IDENTITY_NUMBER);
    wrongIf(
        number.filter(known -> known.birthDate().isAfter(today)).isPresent(),
        pointer,
        FieldCode.DATE_IN_FUTURE);
    return number::orElseThrow;
  }

  /** Birth date and sex are in the identity number; stated beside it, they must agree. */
  public void agree(
      String at,
      Optional<String> identityNumber,
      Optional<LocalDate> birthDate,
      Optional<Sex> sex) {
    birthDate.ifPresent(born -> day(at + "/birthDate", birthDate));
    identityNumber
        .flatMap(IdentityNumber::parse)
        .ifPresent(
            known -> {
              wrongIf(
                  birthDate.filter(born -> !born.equals(known.birthDate())).isPresent(),
                  at + "/birthDate",
                  FieldCode.CONTRADICTS_IDENTITY_NUMBER);
              wrongIf(
                  sex.filter(stated -> stated != known.sex()).isPresent(),
                  at + "/sex",
                  FieldCode.CONTRADICTS_IDENTITY_NUMBER);
            });
  }

  /** A mobile number: eleven digits. */
  public Supplier<String> mobile(String pointer, Optional<String> given) {
    String text = said(given).replace(" ", "").replace("-", "");
    wrongIf(text.isEmpty(), pointer, FieldCode.REQUIRED);
    wrongIf(!text.isEmpty() && !text.matches(MOBILE), pointer, FieldCode.MOBILE);
    return () -> text;
  }

  /** Digits of an account; empty when not stated. */
  public Supplier<String> account(String pointer, Optional<String> given) {
    String text = said(given).replace(" ", "");
    wrongIf(!text.isEmpty() && !text.matches(ACCOUNT), pointer, FieldCode.MALFORMED);
    return () -> text;
  }
}
