package org.warmledger.command.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/**
 * Collects everything that is wrong with what was sent, so that one answer tells all of it. Each
 * check gives a supplier whose value is there once {@link #finish} has found nothing wrong.
 */
public final class Fields {

  private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{4,30}");

  private final LocalDate today;
  private final List<WrongField> wrong = new ArrayList<>();

  public Fields(LocalDate today) {
    this.today = today;
  }

  /** Notes that a field is wrong. */
  public void wrong(String pointer, FieldCode code) {
    wrong.add(new WrongField(pointer, code));
  }

  /** Notes that a field is wrong when it is. */
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
      throw Refusal.of(Rejection.ofFields(wrong));
    }
    return made.get();
  }

  /** Any value that has to be there. */
  public <T> Supplier<T> required(String pointer, Optional<T> given) {
    wrongIf(given.isEmpty(), pointer, FieldCode.REQUIRED);
    return given::orElseThrow;
  }

  /** Text on one line that has to be there, no longer than the form that it is of says. */
  public Supplier<String> text(String pointer, Optional<String> given, Class<?> form) {
    wrongIf(stripped(given).isEmpty(), pointer, FieldCode.REQUIRED);
    return optionalText(pointer, given, form);
  }

  /** Why, in words that everybody may read: no number in them identifies anybody. */
  public Supplier<String> openReason(Optional<String> given, Class<?> form) {
    Supplier<String> why = text("/reason", given, form);
    wrongIf(given.filter(PersonalNumbers::in).isPresent(), "/reason", FieldCode.PERSONAL_NUMBER);
    return why;
  }

  /** Text on one line, no longer than the form that it is of says; empty when not stated. */
  public Supplier<String> optionalText(String pointer, Optional<String> given, Class<?> form) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    return checked(pointer, stripped(given), Longest.In.component(form, name), false);
  }

  /** The name of the campaign that it belongs to, if to one. */
  public Supplier<Optional<String>> campaign(Optional<String> given) {
    Supplier<String> name = checked("/campaign", stripped(given), Longest.LINE, false);
    return () -> Optional.of(name.get()).filter(text -> !text.isEmpty());
  }

  /** Free text with line breaks; empty when nothing was written. */
  public Supplier<Note> note(String pointer, Optional<String> given) {
    Supplier<String> text = noteText(pointer, given);
    return () -> Note.of(text.get());
  }

  /** Free text with line breaks that has to be there. */
  public Supplier<Note> requiredNote(String pointer, Optional<String> given) {
    wrongIf(stripped(given).isEmpty(), pointer, FieldCode.REQUIRED);
    return note(pointer, given);
  }

  /** Free text with line breaks, as it is. */
  public Supplier<String> noteText(String pointer, Optional<String> given) {
    return checked(pointer, stripped(given), Longest.NOTE, true);
  }

  private Supplier<String> checked(String pointer, String text, int longest, boolean lines) {
    wrongIf(text.codePointCount(0, text.length()) > longest, pointer, FieldCode.TOO_LONG);
    wrongIf(!isPrintable(text, lines), pointer, FieldCode.CONTROL_CHARACTER);
    return () -> text;
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

  /** An identity number, with a date of birth in the past. */
  public Supplier<IdentityNumber> identityNumber(String pointer, Optional<String> given) {
    String text = stripped(given);
    Optional<IdentityNumber> number = IdentityNumber.parse(text);
    wrongIf(text.isEmpty(), pointer, FieldCode.REQUIRED);
    wrongIf(!text.isEmpty() && number.isEmpty(), pointer, FieldCode.IDENTITY_NUMBER);
    wrongIf(
        number.filter(known -> known.birthDate().isAfter(today)).isPresent(),
        pointer,
        FieldCode.DATE_IN_FUTURE);
    return number::orElseThrow;
  }

  /** A mobile number: eleven digits. */
  public Supplier<String> mobile(String pointer, Optional<String> given) {
    String text = stripped(given).replace(" ", "").replace("-", "");
    wrongIf(text.isEmpty(), pointer, FieldCode.REQUIRED);
    wrongIf(!text.isEmpty() && !MOBILE.matcher(text).matches(), pointer, FieldCode.MOBILE);
    return () -> text;
  }

  /** Digits of an account; empty when not stated. */
  public Supplier<String> account(String pointer, Optional<String> given) {
    String text = stripped(given).replace(" ", "");
    wrongIf(!text.isEmpty() && !ACCOUNT.matcher(text).matches(), pointer, FieldCode.MALFORMED);
    return () -> text;
  }

  private static String stripped(Optional<String> given) {
    return given.map(String::strip).orElse("");
  }
}
