package org.warmledger.platform.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmledger.events.ids.CaseId;

/** In a folder beside the data, which all processes of a ledger share. */
final class FolderStore implements AttachmentStore {

  private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);
  private static final int SHELF = 2;

  private final Path kept;
  private final Path unsettled;

  FolderStore(Path folder) throws IOException {
    kept = ours(folder.toAbsolutePath().resolve("kept"));
    unsettled = ours(folder.toAbsolutePath().resolve("unsettled"));
  }

  private static Path ours(Path folder) throws IOException {
    return Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  @Override
  public void keep(Unsettled bytes, Path sealed) {
    unsettle(bytes);
    carried(
        () -> {
          Path place = place(bytes.address());
          Path shelf = ours(place.resolveSibling("."));
          Path fresh = Files.createTempFile(shelf, "fresh-", "");
          try {
            Files.copy(sealed, fresh, StandardCopyOption.REPLACE_EXISTING);
            toDisk(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
          } finally {
            Files.deleteIfExists(fresh);
          }
          toDisk(shelf, StandardOpenOption.READ);
          return place;
        });
  }

  @Override
  public Optional<InputStream> open(String address) {
    return carried(
        () -> {
          try {
            return Optional.of(Files.newInputStream(place(address)));
          } catch (NoSuchFileException gone) {
            return Optional.empty();
          }
        });
  }

  @Override
  public void unsettle(Unsettled bytes) {
    carried(
        () -> {
          Path mark = mark(bytes);
          Files.write(mark, new byte[0]);
          toDisk(mark, StandardOpenOption.WRITE);
          toDisk(unsettled, StandardOpenOption.READ);
          return mark;
        });
  }

  @Override
  public List<Unsettled> unsettled(Instant before) {
    return carried(
        () -> {
          try (Stream<Path> marks = Files.list(unsettled)) {
            return marks
                .filter(mark -> mark.toFile().lastModified() < before.toEpochMilli())
                .map(mark -> unsettled(mark.getFileName().toString()))
                .toList();
          }
        });
  }

  @Override
  public void settle(Unsettled bytes) {
    carried(() -> Files.deleteIfExists(mark(bytes)));
  }

  @Override
  public void delete(String address) {
    carried(() -> Files.deleteIfExists(place(address)));
  }

  /** A file's id has no dot in it. */
  private Path mark(Unsettled bytes) {
    return unsettled.resolve(bytes.file() + "." + address(bytes.address()));
  }

  private static Unsettled unsettled(String mark) {
    int end = mark.indexOf('.');
    return new Unsettled(new CaseId(mark.substring(0, end)), mark.substring(end + 1));
  }

  private Path place(String address) {
    return kept.resolve(address(address).substring(0, SHELF)).resolve(address);
  }

  /** An address is no path. */
  private static String address(String address) {
    if (!address.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("an address is a hash");
    }
    return address;
  }

  private static void toDisk(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Work on the folder. */
  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T carried(Work<T> work) {
    try {
      return work.done();
    } catch (IOException away) {
      LOG.error("the folder of attachments fails: {}", away.getClass().getSimpleName());
      throw AttachmentStore.away();
    }
  }
}
