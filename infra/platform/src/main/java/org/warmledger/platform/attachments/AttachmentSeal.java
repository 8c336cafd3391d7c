package org.warmledger.platform.attachments;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault;

/**
 * Seals bytes with a key of their own, which is sealed with a person's: once that is destroyed they
 * open nowhere, be it in a backup. A small picture of them stands before them and is read without
 * the rest. Neither way holds more than a piece of them in memory.
 */
@Component
public record AttachmentSeal(KeyVault vault) {

  private static final int FORMAT = 1;
  private static final int PIECE = 1 << 16;
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_HEAD = 1 << 17;
  private static final byte[] SMALL = "small".getBytes(StandardCharsets.UTF_8);
  private static final byte[] WHOLE = "whole".getBytes(StandardCharsets.UTF_8);

  /**
   * Seals a file into another.
   *
   * @param small a small picture of it; empty where it has none
   * @return SHA-256 of what was sealed, in hex
   */
  public String seal(PersonId owner, byte[] small, Path plain, Path sealed) throws IOException {
    KeyVault.PersonKey person = vault.obtain(owner);
    byte[] key = AesGcm.newKey();
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(sealed), BUFFER);
          DataOutputStream all = new DataOutputStream(new DigestOutputStream(file, hash))) {
        all.writeByte(FORMAT);
        all.writeUTF(owner.value());
        all.writeUTF(person.id());
        block(all, person.aead().encrypt(key, binding(owner.value(), person.id())));
        block(all, new AesGcm(key).encrypt(small, SMALL));
        try (OutputStream pieces = pieces(key).newEncryptingStream(all, WHOLE)) {
          Files.copy(plain, pieces);
        }
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal an attachment", e);
    }
  }

  /** The small picture; nothing once its person was erased, and none of what has none. */
  public Optional<byte[]> small(InputStream sealed) throws IOException {
    return head(sealed).map(head -> decrypted(new AesGcm(head.key()), head.small(), SMALL));
  }

  /** The bytes themselves; nothing once their person was erased. */
  public Optional<InputStream> whole(InputStream sealed) throws IOException {
    Optional<Head> head = head(sealed);
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(opened(head.orElseThrow().key(), sealed));
  }

  private static InputStream opened(byte[] key, InputStream sealed) throws IOException {
    try {
      return pieces(key).newDecryptingStream(sealed, WHOLE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an attachment does not open with its own key", e);
    }
  }

  private record Head(byte[] key, byte[] small) {}

  private Optional<Head> head(InputStream sealed) throws IOException {
    DataInputStream all = new DataInputStream(sealed);
    if (all.readByte() != FORMAT) {
      throw new IOException("an attachment of another format");
    }
    String owner = all.readUTF();
    String keyId = all.readUTF();
    byte[] wrapped = block(all);
    byte[] small = block(all);
    return vault
        .find(keyId)
        .map(person -> new Head(decrypted(person, wrapped, binding(owner, keyId)), small));
  }

  private static byte[] decrypted(Aead key, byte[] sealed, byte[] binding) {
    try {
      return key.decrypt(sealed, binding);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an attachment does not open with its own key", e);
    }
  }

  private static byte[] binding(String owner, String keyId) {
    return ("attachment/" + owner + "/" + keyId).getBytes(StandardCharsets.UTF_8);
  }

  private static void block(DataOutputStream all, byte[] bytes) throws IOException {
    if (bytes.length > LONGEST_HEAD) {
      throw new IOException("a block of an attachment is too long");
    }
    all.writeInt(bytes.length);
    all.write(bytes);
  }

  private static byte[] block(DataInputStream all) throws IOException {
    int length = all.readInt();
    if (length < 0 || length > LONGEST_HEAD) {
      throw new IOException("a block of an attachment is too long");
    }
    return all.readNBytes(length);
  }

  private static AesGcmHkdfStreaming pieces(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", AesGcm.KEY_BYTES, PIECE, 0);
  }
}
