package org.warmledger.events.values;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.events.ids.PersonId;

/**
 * A value that identifies or describes one person and is stored sealed with that person's own key.
 * Reading it means opening it and handling both answers: the value, or that the person was erased.
 *
 * <p>On the wire it is {@code {"owner":"person-…","key":"key-…","sealed":"base64"}}; the ciphertext
 * binds owner and key. Nothing of a {@link Known} value ever shows in {@code toString}.
 */
public sealed interface Personal<T> {

  PersonId owner();

  /** What it says now. */
  Opened<T> opened();

  static <T> Personal<T> of(PersonId owner, T value) {
    return new Known<>(owner, value);
  }

  static <T> Personal<T> erased(PersonId owner) {
    return new Erased<>(owner);
  }

  /** The value, or the given one when the person was erased. */
  default T orElse(T whenErased) {
    return switch (opened()) {
      case Known<T> known -> known.value();
      case Erased<T> erased -> whenErased;
    };
  }

  /** The value; nothing when the person was erased. */
  default Optional<T> known() {
    return switch (opened()) {
      case Known<T> known -> Optional.of(known.value());
      case Erased<T> erased -> Optional.empty();
    };
  }

  default boolean isErased() {
    return opened() instanceof Erased;
  }

  /** What opening tells. */
  sealed interface Opened<T> extends Personal<T> {
    @Override
    default Opened<T> opened() {
      return this;
    }
  }

  /** The value can be read. */
  record Known<T>(PersonId owner, T value) implements Opened<T> {
    @Override
    public boolean equals(Object other) {
      return other instanceof Personal<?> personal
          && personal.opened() instanceof Known<?>(PersonId whose, Object what)
          && owner.equals(whose)
          && value.equals(what);
    }

    @Override
    public int hashCode() {
      return owner.hashCode();
    }

    @Override
    public String toString() {
      return "Personal[" + owner + "]";
    }
  }

  /** The key was destroyed: the value is gone for every reader, for ever. */
  record Erased<T>(PersonId owner) implements Opened<T> {
    @Override
    public boolean equals(Object other) {
      return other instanceof Personal<?> personal
          && personal.opened() instanceof Erased<?>(PersonId whose)
          && owner.equals(whose);
    }

    @Override
    public int hashCode() {
      return owner.hashCode();
    }

    @Override
    public String toString() {
      return "Erased[" + owner + "]";
    }
  }

  /**
   * As it was stored. Most of those who read a fact never look at what is personal in it: it is
   * opened when somebody does, and copied as it is when nobody does.
   */
  final class Sealed<T> implements Personal<T> {

    private final PersonId owner;
    private final String key;
    private final String ciphertext;
    private final Supplier<Opened<T>> opening;
    private volatile Optional<Opened<T>> seen = Optional.empty();

    /**
     * A value under seal.
     *
     * @param ciphertext in base64
     * @param opening opens it, at the first look
     */
    public Sealed(PersonId owner, String key, String ciphertext, Supplier<Opened<T>> opening) {
      this.owner = owner;
      this.key = key;
      this.ciphertext = ciphertext;
      this.opening = opening;
    }

    @Override
    public PersonId owner() {
      return owner;
    }

    /** Names the key that it is sealed with. */
    public String key() {
      return key;
    }

    /** In base64. */
    public String ciphertext() {
      return ciphertext;
    }

    @Override
    public Opened<T> opened() {
      Opened<T> found = seen.orElseGet(opening);
      seen = Optional.of(found);
      return found;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Personal<?> && opened().equals(other);
    }

    @Override
    public int hashCode() {
      return owner.hashCode();
    }

    @Override
    public String toString() {
      return "Sealed[" + owner + "]";
    }
  }
}
