package org.warmledger.command.tables;

import java.util.Optional;

/**
 * One column of one kind of file.
 *
 * @param words the closed list whose words it takes
 */
public record Column(
    String name, boolean isRequired, Holds holds, Optional<Class<? extends Enum<?>>> words) {

  /** How a column is filled in. */
  public enum Holds {
    /** One line of text. */
    LINE,
    /** Text of several lines. */
    NOTE,
    /** Digits that are no number: a spreadsheet has to keep them as text. */
    DIGITS,
    CODE,
    DAY,
    YUAN,
    WHOLE,
    YES_OR_NO,
    WORD,
    /** Several words of a list, parted by commas. */
    WORDS
  }

  public static Column required(String name, Holds holds) {
    return new Column(name, true, holds, Optional.empty());
  }

  public static Column optional(String name, Holds holds) {
    return new Column(name, false, holds, Optional.empty());
  }

  /** A column that takes the words of a list. */
  public static <E extends Enum<E>> Column required(String name, Class<E> list) {
    return new Column(name, true, Holds.WORD, Optional.of(list));
  }

  /** A column that may take a word of a list. */
  public static <E extends Enum<E>> Column optional(String name, Class<E> list) {
    return new Column(name, false, Holds.WORD, Optional.of(list));
  }
}
