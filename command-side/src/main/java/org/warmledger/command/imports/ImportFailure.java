package org.warmledger.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.platform.web.StoreAway;

/**
 * Why an import stands still although nobody stopped it; each is gone on with from where it was.
 */
enum ImportFailure {
  /** The folder for uploads took or gave no bytes; most often it is full. */
  DISK,
  /** The kept file is not the one that was sent, or does not open: it is to be sent again. */
  FILE_DAMAGED,
  /** A fault of the program; the log of that minute names the place. */
  UNEXPECTED;

  /** A kept file that cannot be gone on with. */
  static final class FileDamaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    FileDamaged(String why) {
      super(why);
    }

    FileDamaged(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** Empty when a store is away: the import is taken up again by itself. */
  static Optional<ImportFailure> of(Throwable failure) {
    if (StoreAway.in(failure).isPresent()) {
      return Optional.empty();
    }
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> said(cause).stream())
        .findFirst()
        .or(() -> Optional.of(UNEXPECTED));
  }

  private static Optional<ImportFailure> said(Throwable failure) {
    return switch (failure) {
      case FileDamaged _ -> Optional.of(FILE_DAMAGED);
      case IOException _, UncheckedIOException _ -> Optional.of(DISK);
      default -> Optional.empty();
    };
  }
}
