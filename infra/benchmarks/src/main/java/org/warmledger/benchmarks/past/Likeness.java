package org.warmledger.benchmarks.past;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.warmledger.benchmarks.invented.Renamed;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyVault.PersonKey;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;

/**
 * One copy of the small past: what is called otherwise in it. The same there is the same here, and
 * nothing here is in any other copy.
 */
final class Likeness {

  private static final int ID_DIGITS = 25;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int number;
  private final Renamed people;
  private final Map<String, PersonId> persons;
  private final Map<String, PersonKey> keys;

  private Likeness(
      int number, Renamed people, Map<String, PersonId> persons, Map<String, PersonKey> keys) {
    this.number = number;
    this.people = people;
    this.persons = persons;
    this.keys = keys;
  }

  /**
   * Makes the keys of its people, all in one step.
   *
   * @param known those of the small past, and their identity numbers
   */
  static Likeness of(
      int number, Renamed people, Map<String, String> known, KeyedHash hash, KeyVault vault) {
    Map<String, PersonId> persons =
        known.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    person -> hash.person(new IdentityNumber(people.identity(person.getValue())))));
    Set<PersonId> all = Set.copyOf(persons.values());
    vault.prepare(all);
    Map<String, PersonKey> keys = new HashMap<>();
    persons.forEach((person, copy) -> keys.put(person, vault.obtain(copy)));
    return new Likeness(number, people, persons, keys);
  }

  int number() {
    return number;
  }

  Renamed people() {
    return people;
  }

  /** As long and of the same digits as those that are hashes. */
  String id(String original) {
    SplittableRandom random = new SplittableRandom(seed(original));
    StringBuilder id = new StringBuilder(ID_DIGITS);
    // The first of a hash of 128 bits is one of few.
    id.append(Character.forDigit(random.nextInt(15), 36));
    while (id.length() < ID_DIGITS) {
      id.append(Character.forDigit(random.nextInt(36), 36));
    }
    return id.toString();
  }

  String correlation(String original) {
    SplittableRandom random = new SplittableRandom(seed(original));
    return new UUID(
            random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE)
        .toString();
  }

  private long seed(String original) {
    long seed = number * GOLDEN;
    for (int at = 0; at < original.length(); at++) {
      seed = seed * 0x5DEECE66DL + original.charAt(at) * GOLDEN;
      seed ^= seed >>> 29;
    }
    return seed;
  }

  String person(String original) {
    PersonId copy = persons.get(original);
    return copy == null ? "person-" + id(original) : copy.value();
  }

  /** What belongs to a person, sealed as it is stored. */
  String sealed(String owner, Function<Likeness, String> value) {
    PersonKey key = keys.get(owner);
    if (key == null) {
      throw new IllegalStateException("nobody knows whose a sealed value is");
    }
    String copy = person(owner);
    // Put together by hand: millions of them are.
    return "{\"owner\":\""
        + copy
        + "\",\"key\":\""
        + key.id()
        + "\",\"sealed\":\""
        + encrypted(key.aead(), value.apply(this), copy + "/" + key.id())
        + "\"}";
  }

  private static String encrypted(Aead key, String value, String binding) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              key.encrypt(
                  value.getBytes(StandardCharsets.UTF_8),
                  binding.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal a value", e);
    }
  }
}
