package org.warmledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;

class UploadFolderTest {

  @TempDir private Path all;

  @Test
  void whatIsHeldIsForThisUserAloneAndGoneWhenTheWorkIsDone() throws IOException {
    UploadFolder folder = new UploadFolder(all.toString());
    try (UploadFolder.Held held = folder.take(new MockMultipartFile("file", new byte[] {1, 2}))) {
      assertThat(held.path()).hasBinaryContent(new byte[] {1, 2});
      assertThat(permissions(held.path())).isEqualTo("rw-------");
      assertThat(permissions(folder.path())).isEqualTo("rwx------");
      assertThat(held.path()).hasParent(folder.path());
    }
    assertThat(folder.path()).isDirectoryNotContaining("glob:**/file-*");
    folder.destroy();
    assertThat(all).isEmptyDirectory();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAndTheLivingKeepTheirs() throws IOException {
    UploadFolder living = new UploadFolder(all.toString());
    Path killed = Files.createDirectory(all.resolve("process-killed"));
    Files.createFile(killed.resolve("in-use"));
    Files.createFile(killed.resolve("file-1"));

    UploadFolder next = new UploadFolder(all.toString());

    assertThat(killed).doesNotExist();
    assertThat(living.path()).exists();
    living.destroy();
    next.destroy();
  }
}
