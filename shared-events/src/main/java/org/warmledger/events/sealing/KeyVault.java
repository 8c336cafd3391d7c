package org.warmledger.events.sealing;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Optional;
import org.warmledger.events.ids.PersonId;

/**
 * Keeps one key per person, wrapped by the master key. Destroying a person's keys erases the person
 * from every event, document and backup.
 */
public interface KeyVault {

  /** A person's key and its name. */
  record PersonKey(String id, Aead aead) {}

  /** The key to seal with; made durable before it is answered when the person has none yet. */
  PersonKey obtain(PersonId person);

  /**
   * Makes the keys of many persons in one step, so that the {@link #obtain}s that follow are free.
   */
  void prepare(Collection<PersonId> persons);

  /** Reads the keys of many persons for the same purpose, and makes none. */
  default void expectOf(Collection<PersonId> persons) {}

  /** The key of that name; empty when it was destroyed. */
  Optional<Aead> find(String keyId);

  /**
   * Reads the keys of many values in one step, so that the {@link #find}s that follow are free.
   * Those that were destroyed are passed by.
   */
  default void expect(Collection<String> keyIds) {}

  /**
   * Once it returns, no other process seals with the person's keys: whoever needs one waits until
   * they are destroyed or spared, a minute at most.
   */
  default void retire(PersonId person) {}

  /** The person's keys are used as before: they were retired for nothing. */
  default void spare(PersonId person) {}

  /**
   * What is held in memory of personal data counts for one era: another one begins with each key
   * that is destroyed. There is none while somebody is being erased: nothing is to be held.
   */
  default Optional<String> era() {
    return Optional.of("nobody was ever erased");
  }

  /** Destroys every key of the person. Doing it again changes nothing. */
  void destroy(PersonId person);

  /**
   * Once it returns, no process opens with keys of the person that were destroyed before. What a
   * crash left between retirement and destruction is destroyed; a key that is in use is not.
   */
  default void awaitForgotten(PersonId person) {}
}
