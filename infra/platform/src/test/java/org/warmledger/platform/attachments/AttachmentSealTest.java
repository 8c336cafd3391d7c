package org.warmledger.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.web.UploadFolder;

/** Nobody reads an attachment without the key of its person. */
class AttachmentSealTest {

  private static final PersonId HEAD = new PersonId("person-head");
  private static final byte[] SMALL = "small".getBytes(StandardCharsets.UTF_8);

  private final GoldenKeys keys = new GoldenKeys();
  private final AttachmentSeal seal = new AttachmentSeal(keys);
  private final byte[] photo = new byte[300_000];
  @TempDir Path folder;

  private Path sealed() {
    return folder.resolve("sealed");
  }

  private String seal() throws IOException {
    new Random(7).nextBytes(photo);
    return seal.seal(HEAD, SMALL, Files.write(folder.resolve("plain"), photo), sealed());
  }

  private byte[] whole() throws IOException {
    try (InputStream whole = seal.whole(Files.newInputStream(sealed())).orElseThrow()) {
      return whole.readAllBytes();
    }
  }

  @Test
  void whatWasSealedOpensAndIsKnownByItsHash() throws IOException {
    String address = seal();

    assertThat(whole()).isEqualTo(photo);
    try (InputStream bytes = Files.newInputStream(sealed())) {
      assertThat(seal.small(bytes)).contains(SMALL);
    }
    assertThat(address).isEqualTo(new UploadFolder.Held(sealed()).sha256());
  }

  @Test
  void nothingOfItIsReadableAndTheSameIsSealedOtherwiseEachTime() throws IOException {
    String first = seal();
    byte[] bytes = Files.readAllBytes(sealed());
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("small")
        .doesNotContain(new String(Arrays.copyOfRange(photo, 0, 32), StandardCharsets.ISO_8859_1));
    assertThat(seal()).isNotEqualTo(first);
  }

  @Test
  void onceTheKeyIsGoneNothingOpens() throws IOException {
    seal();
    keys.destroy(HEAD);

    assertThat(seal.whole(Files.newInputStream(sealed()))).isEmpty();
    assertThat(seal.small(Files.newInputStream(sealed()))).isEmpty();
  }

  @Test
  void whatWasChangedOrCutOffDoesNotOpen() throws IOException {
    seal();
    byte[] bytes = Files.readAllBytes(sealed());
    bytes[bytes.length - 100_000] ^= 1;
    Files.write(sealed(), bytes);
    assertThatThrownBy(this::whole).isInstanceOf(IOException.class);

    seal();
    Files.write(sealed(), Arrays.copyOf(Files.readAllBytes(sealed()), 200_000));
    assertThatThrownBy(this::whole).isInstanceOf(IOException.class);

    Files.write(sealed(), new byte[] {9});
    assertThatThrownBy(this::whole).isInstanceOf(IOException.class);
  }
}
