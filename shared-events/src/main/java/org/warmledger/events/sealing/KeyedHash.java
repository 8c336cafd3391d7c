package org.warmledger.events.sealing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.IdentityNumber;

/**
 * Stands in for identity, phone and account numbers where they must compare equal without being
 * readable: HMAC-SHA-256 under a key derived from the master key, cut to 128 bits.
 */
public final class KeyedHash {

  private static final int BYTES = 16;

  /** A paper roster may give the last four digits only, which many accounts share. */
  private static final int SHORTEST_ACCOUNT = 8;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public KeyedHash(MasterKey master) {
    this.key = new SecretKeySpec(master.hashing(), ALGORITHM);
  }

  public PersonId person(IdentityNumber number) {
    return new PersonId("person-" + hash("identity", number.value()));
  }

  /** A phone number, its digits only. */
  public String phone(String number) {
    return hash("phone", number.replaceAll("[^0-9]", ""));
  }

  /** A whole account number, its digits only; none where only its end is given. */
  public Optional<String> account(String number) {
    String digits = number.replaceAll("[^0-9]", "");
    return digits.length() < SHORTEST_ACCOUNT
        ? Optional.empty()
        : Optional.of(hash("account", digits));
  }

  /** By what the access log tells that the same person is asked about again. */
  public String asked(PersonId person) {
    return hash("asked-number", person.value());
  }

  /** The same, of a number that is no person's identity. */
  public String asked(String number) {
    return hash("asked-number", number);
  }

  /**
   * The same text for the same name and content, such as an id that a retried request must meet
   * again.
   */
  public String stable(String purpose, String content) {
    return hash(purpose, content);
  }

  private String hash(String purpose, String content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] full = mac.doFinal((purpose + "\u0000" + content).getBytes(StandardCharsets.UTF_8));
      String digits = new BigInteger(1, Arrays.copyOf(full, BYTES)).toString(36);
      return "0".repeat(25 - digits.length()) + digits;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
