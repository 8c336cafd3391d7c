package org.warmledger.events.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.IdentityNumber;

class MasterKeyTest {

  private final IdentityNumber number = IdentityNumber.parse(Samples.IDENTITY_NUMBER).orElseThrow();

  @Test
  void theFileIsMadeOnceForItsOwnerOnly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys/master.key");
    PersonId first = new KeyedHash(MasterKeyFile.make(file)).person(number);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new KeyedHash(MasterKeyFile.find(file).orElseThrow()).person(number))
        .isEqualTo(first);
    assertThat(new KeyedHash(MasterKeyFile.make(file)).person(number)).isEqualTo(first);
    try (var left = Files.list(folder.resolve("keys"))) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aFileThatIsNotThereIsNotMadeByLooking(@TempDir Path folder) {
    Path file = folder.resolve("keys/master.key");
    assertThat(MasterKeyFile.find(file)).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void anotherKeyMakesAnotherPersonId(@TempDir Path folder) {
    assertThat(new KeyedHash(MasterKeyFile.make(folder.resolve("one"))).person(number))
        .isNotEqualTo(new KeyedHash(MasterKeyFile.make(folder.resolve("two"))).person(number));
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> MasterKey.ofBase64("c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 bytes");
  }
}
