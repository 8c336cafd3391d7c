package org.warmledger.events.values;

/** Free text about a household, at most 4,000 characters; empty when nothing was written. */
public record Note(String text) {

  public static final Note EMPTY = new Note("");

  public static Note of(String text) {
    return text.isEmpty() ? EMPTY : new Note(text);
  }

  @Override
  public String toString() {
    return "Note";
  }
}
