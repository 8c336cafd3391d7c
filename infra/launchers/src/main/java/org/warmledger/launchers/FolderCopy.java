package org.warmledger.launchers;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;

/** Copies a folder whose files may come and go meanwhile; what is copied is on disk. */
final class FolderCopy extends SimpleFileVisitor<Path> {
  private final Path from;
  private final Path to;
  private final Predicate<Path> isLeftOut;

  private FolderCopy(Path from, Path to, Predicate<Path> isLeftOut) {
    this.from = from;
    this.to = to;
    this.isLeftOut = isLeftOut;
  }

  /**
   * Copies what is in it.
   *
   * @param isLeftOut of files and folders, by their paths within the folder
   */
  static void of(Path from, Path to, Predicate<Path> isLeftOut) throws IOException {
    Files.walkFileTree(from, new FolderCopy(from, to, isLeftOut));
  }

  static void file(Path from, Path to) throws IOException {
    Files.copy(from, to, REPLACE_EXISTING);
    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
    try (var written = FileChannel.open(to, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private Path target(Path path) {
    return to.resolve(from.relativize(path).toString());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (isLeftOut.test(from.relativize(folder))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Files.createDirectories(target(folder));
    Files.setPosixFilePermissions(target(folder), PosixFilePermissions.fromString("rwx------"));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    try {
      if (!isLeftOut.test(from.relativize(file))) {
        file(file, target(file));
      }
    } catch (NoSuchFileException goneMeanwhile) {
      // The log that is copied with it says so.
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }
}
