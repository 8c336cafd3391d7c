package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.warmledger.command.imports.ImportFailure.FileDamaged;

/** An import that cannot go on says why; one whose store is away goes on by itself. */
class ImportFailureTest {

  private static Throwable within(Throwable cause) {
    return new IllegalStateException("a lane of an import ended early", cause);
  }

  @Test
  void aStoreThatIsAwayIsWaitedFor() {
    assertThat(ImportFailure.of(within(new SQLTransientConnectionException("no connection"))))
        .isEmpty();
    assertThat(ImportFailure.of(new DataAccessResourceFailureException("cut off"))).isEmpty();
  }

  @Test
  void whateverElseStopsItIsNamed() {
    assertThat(ImportFailure.of(new UncheckedIOException(new IOException("No space left"))))
        .contains(ImportFailure.DISK);
    assertThat(ImportFailure.of(within(new FileDamaged("another file"))))
        .contains(ImportFailure.FILE_DAMAGED);
    assertThat(ImportFailure.of(within(new NullPointerException("a fault"))))
        .contains(ImportFailure.UNEXPECTED);
  }
}
