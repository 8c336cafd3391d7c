package org.warmledger.events.sealing;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM in Tink's format (nonce, ciphertext, tag), without the state that Tink keeps for each
 * thread. Where each request has a thread of its own, that state is made anew each time, and making
 * it searches every jar for a security provider that is not there.
 */
public final class AesGcm implements Aead {

  /** Bytes of a key. */
  public static final int KEY_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final SecretKeySpec key;

  public AesGcm(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Wraps and unwraps persons' keys. */
  public static Aead wrapping(MasterKey master) {
    return new AesGcm(master.wrapping());
  }

  /** A key that nobody has had before. */
  public static byte[] newKey() {
    return random(KEY_BYTES);
  }

  private static byte[] random(int bytes) {
    byte[] fresh = new byte[bytes];
    RANDOM.nextBytes(fresh);
    return fresh;
  }

  @Override
  public byte[] encrypt(byte[] plaintext, byte[] binding) throws GeneralSecurityException {
    byte[] nonce = random(NONCE_BYTES);
    byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + plaintext.length + TAG_BYTES);
    cipher(Cipher.ENCRYPT_MODE, nonce, binding)
        .doFinal(plaintext, 0, plaintext.length, sealed, NONCE_BYTES);
    return sealed;
  }

  @Override
  public byte[] decrypt(byte[] sealed, byte[] binding) throws GeneralSecurityException {
    if (sealed.length < NONCE_BYTES + TAG_BYTES) {
      throw new GeneralSecurityException("too short to be sealed");
    }
    return cipher(Cipher.DECRYPT_MODE, sealed, binding)
        .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] binding) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce, 0, NONCE_BYTES));
    cipher.updateAAD(binding);
    return cipher;
  }
}
