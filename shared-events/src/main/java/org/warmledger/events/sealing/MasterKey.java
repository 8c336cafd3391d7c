package org.warmledger.events.sealing;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The one secret of an installation, 32 bytes. It wraps the persons' keys and keys the hashes that
 * stand for identity and phone numbers. Losing it loses every personal field.
 */
public final class MasterKey {

  static final int BYTES = 32;

  private final byte[] secret;

  private MasterKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("a master key has " + BYTES + " bytes, in base64");
    }
    this.secret = secret.clone();
  }

  /** From base64, as an environment or a secret store hands it over. */
  public static MasterKey ofBase64(String text) {
    return new MasterKey(Base64.getDecoder().decode(text.strip()));
  }

  byte[] wrapping() {
    return derive("person-key-wrapping");
  }

  byte[] hashing() {
    return derive("identity-hash");
  }

  private byte[] derive(String purpose) {
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "MasterKey";
  }
}
