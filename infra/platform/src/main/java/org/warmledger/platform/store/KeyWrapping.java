package org.warmledger.platform.store;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;

/** Keys as they are kept: wrapped by the master key, each bound to its id and owner. */
record KeyWrapping(Aead master) {

  byte[] wrap(String keyId, PersonId person, byte[] key) {
    try {
      return master.encrypt(key, binding(keyId, person));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot wrap a person's key", e);
    }
  }

  Aead unwrap(String keyId, PersonId person, byte[] wrapped) {
    try {
      return new AesGcm(master.decrypt(wrapped, binding(keyId, person)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the master key does not open the key vault: is it the one this ledger was made with?",
          e);
    }
  }

  static byte[] binding(String keyId, PersonId person) {
    return (keyId + "/" + person).getBytes(StandardCharsets.UTF_8);
  }
}
