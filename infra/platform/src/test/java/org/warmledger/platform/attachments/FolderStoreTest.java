package org.warmledger.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.attachments.AttachmentStore.Unsettled;
import org.warmledger.platform.web.Problem;

/** Bytes are there before anything names them, and looked at until something does. */
class FolderStoreTest {

  private static final Unsettled BYTES = new Unsettled(new CaseId("case-1"), "0a".repeat(32));

  @TempDir Path folder;

  private FolderStore store() throws IOException {
    return new FolderStore(folder.resolve("attachments"));
  }

  private Path sealed(String text) throws IOException {
    return Files.writeString(folder.resolve("sealed"), text);
  }

  private static String kept(FolderStore store) throws IOException {
    try (InputStream kept = store.open(BYTES.address()).orElseThrow()) {
      return new String(kept.readAllBytes());
    }
  }

  @Test
  void whatIsKeptIsThereForEveryProcessAndNobodyElse() throws IOException {
    store().keep(BYTES, sealed("sealed"));
    store().keep(BYTES, sealed("sealed"));

    assertThat(kept(store())).isEqualTo("sealed");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("attachments/kept"))))
        .isEqualTo("rwx------");
  }

  @Test
  void itIsUnsettledUntilSomebodyHasLooked() throws IOException {
    FolderStore store = store();
    store.keep(BYTES, sealed("sealed"));

    assertThat(store.unsettled(Instant.now().minusSeconds(3600))).isEmpty();
    assertThat(store.unsettled(Instant.now().plusSeconds(60))).containsExactly(BYTES);
    store.settle(BYTES);
    store.settle(BYTES);
    assertThat(store.unsettled(Instant.now().plusSeconds(60))).isEmpty();
    assertThat(kept(store)).isEqualTo("sealed");
    store.unsettle(BYTES);
    assertThat(store.unsettled(Instant.now().plusSeconds(60))).containsExactly(BYTES);
  }

  @Test
  void whatIsDeletedIsGoneAndMayBeDeletedAgain() throws IOException {
    FolderStore store = store();
    store.keep(BYTES, sealed("sealed"));

    store.delete(BYTES.address());
    store.delete(BYTES.address());

    assertThat(store.open(BYTES.address())).isEmpty();
  }

  @Test
  void anAddressIsNoPath() throws IOException {
    FolderStore store = store();
    assertThatIllegalArgumentException().isThrownBy(() -> store.open("../../keys/master.key"));
  }

  @Test
  void whereNothingCanBeKeptNothingIsTaken() throws IOException {
    FolderStore store = store();
    Path kept = folder.resolve("attachments/kept");
    Files.delete(kept);
    Files.writeString(kept, "in the way");

    Path sealed = sealed("sealed");
    assertThat(catchThrowableOfType(Problem.class, () -> store.keep(BYTES, sealed)).code())
        .isEqualTo("ATTACHMENTS_AWAY");
    assertThat(catchThrowableOfType(Problem.class, () -> new NoStore().keep(BYTES, sealed)).code())
        .isEqualTo("ATTACHMENTS_AWAY");
  }
}
