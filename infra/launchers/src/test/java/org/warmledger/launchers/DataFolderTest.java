package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder;

  @Test
  void aFolderInUseIsSaidInOneLine() {
    try (var claimed = DataFolder.claim(folder)) {
      assertThatThrownBy(() -> DataFolder.claim(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "%s is in use by process %d: stop it or name another folder",
              claimed.path(), ProcessHandle.current().pid());
    }
  }

  @Test
  void aFolderCanBeClaimedAgainWhenItIsReleased() {
    DataFolder.claim(folder).close();
    try (var again = DataFolder.claim(folder)) {
      assertThat(again.path()).isEqualTo(folder);
    }
  }
}
