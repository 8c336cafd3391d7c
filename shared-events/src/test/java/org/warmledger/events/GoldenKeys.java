package org.warmledger.events;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;

/** One well-known key for every person, so that the sealed parts of golden files can be opened. */
public final class GoldenKeys implements KeyVault {

  private static final byte[] KEY =
      "a key that is published on purpose".substring(0, 32).getBytes();

  private final Set<String> destroyed = new HashSet<>();

  @Override
  public PersonKey obtain(PersonId person) {
    return new PersonKey(keyOf(person), aead());
  }

  @Override
  public void prepare(Collection<PersonId> persons) {
    persons.forEach(this::obtain);
  }

  @Override
  public Optional<Aead> find(String keyId) {
    return destroyed.contains(keyId) ? Optional.empty() : Optional.of(aead());
  }

  @Override
  public void destroy(PersonId person) {
    destroyed.add(keyOf(person));
  }

  private static String keyOf(PersonId person) {
    return "key-of-" + person;
  }

  private static Aead aead() {
    try {
      return new AesGcmJce(KEY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
