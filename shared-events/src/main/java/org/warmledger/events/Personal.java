package org.warmledger.events;

/**
 * A value that identifies or describes one person and is stored sealed with that person's own key.
 * Reading it means handling both answers: the value, or that the person was erased.
 *
 * <p>On the wire it is {@code {"owner":"person-…","key":"key-…","sealed":"base64"}}; the ciphertext
 * binds owner and key. Nothing of a {@link Known} value ever shows in {@code toString}.
 */
public sealed interface Personal<T> {

  PersonId owner();

  static <T> Personal<T> of(PersonId owner, T value) {
    return new Known<>(owner, value);
  }

  static <T> Personal<T> erased(PersonId owner) {
    return new Erased<>(owner);
  }

  /** The value, or the given one when the person was erased. */
  default T orElse(T whenErased) {
    return switch (this) {
      case Known<T> known -> known.value();
      case Erased<T> erased -> whenErased;
    };
  }

  default boolean isErased() {
    return this instanceof Erased;
  }

  /** The value can be read. */
  record Known<T>(PersonId owner, T value) implements Personal<T> {
    @Override
    public String toString() {
      return "Personal[" + owner + "]";
    }
  }

  /** The key was destroyed: the value is gone for every reader, for ever. */
  record Erased<T>(PersonId owner) implements Personal<T> {
    @Override
    public String toString() {
      return "Erased[" + owner + "]";
    }
  }
}
