package org.warmledger.benchmarks.micro;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault;

/** Keys in memory, so that the codec is measured and not a database. */
final class HeldKeys implements KeyVault {

  private final Map<String, Aead> keys = new ConcurrentHashMap<>();

  @Override
  public PersonKey obtain(PersonId person) {
    return new PersonKey(person.value(), keys.computeIfAbsent(person.value(), unused -> fresh()));
  }

  @Override
  public void prepare(Collection<PersonId> persons) {
    persons.forEach(this::obtain);
  }

  @Override
  public Optional<Aead> find(String keyId) {
    return Optional.ofNullable(keys.get(keyId));
  }

  @Override
  public void destroy(PersonId person) {
    keys.remove(person.value());
  }

  static Aead fresh() {
    return new AesGcm(AesGcm.newKey());
  }
}
