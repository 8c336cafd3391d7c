package org.warmledger.events.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AesGcmTest {

  private static final byte[] KEY = AesGcm.newKey();
  private static final byte[] WORDS = "租房居住".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BINDING = "person-1/key-1".getBytes(StandardCharsets.UTF_8);

  private final AesGcm ours = new AesGcm(KEY);

  @Test
  void opensWhatTinkSealedAndTheOtherWayRound() throws GeneralSecurityException {
    Aead tink = new AesGcmJce(KEY);
    assertThat(ours.decrypt(tink.encrypt(WORDS, BINDING), BINDING)).isEqualTo(WORDS);
    assertThat(tink.decrypt(ours.encrypt(WORDS, BINDING), BINDING)).isEqualTo(WORDS);
  }

  @Test
  void opensOnlyForTheSameOwnerAndKey() throws GeneralSecurityException {
    byte[] sealed = ours.encrypt(WORDS, BINDING);
    assertThatThrownBy(() -> ours.decrypt(sealed, new byte[0]))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> new AesGcm(AesGcm.newKey()).decrypt(sealed, BINDING))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void noticesEveryChangedByteAndEveryMissingOne() throws GeneralSecurityException {
    byte[] sealed = ours.encrypt(WORDS, BINDING);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> ours.decrypt(changed, BINDING))
          .isInstanceOf(GeneralSecurityException.class);
    }
    assertThatThrownBy(() -> ours.decrypt(new byte[27], BINDING))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void neverSealsTheSameWayTwice() throws GeneralSecurityException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      assertThat(seen.add(HexFormat.of().formatHex(ours.encrypt(WORDS, BINDING)))).isTrue();
    }
  }
}
