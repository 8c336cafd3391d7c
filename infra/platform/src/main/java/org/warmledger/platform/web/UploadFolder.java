package org.warmledger.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where files lie while they are worked on, on the disk because a heap has no room for many: in a
 * folder of this process that nobody else may look into. What a killed process left is removed when
 * the next one starts.
 */
@Component
public class UploadFolder implements DisposableBean {

  private static final String LOCK = "in-use";

  /** A second look at a lock of our own would let go of it. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel lock;

  UploadFolder(
      @Value("${warmledger.uploads.folder:${java.io.tmpdir}/warm-ledger-uploads-${user.name}}")
          String place)
      throws IOException {
    Path all = Files.createDirectories(Path.of(place).toAbsolutePath());
    removeLeftovers(all);
    folder = Files.createTempDirectory(all, "process-");
    OURS.add(folder);
    lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var unused = lock.lock();
  }

  private static void removeLeftovers(Path all) throws IOException {
    try (Stream<Path> found = Files.list(all)) {
      for (Path other : found.toList()) {
        if (!OURS.contains(other) && isLeftOver(other)) {
          FileSystemUtils.deleteRecursively(other);
        }
      }
    }
  }

  /** The lock goes with the process that held it. */
  private static boolean isLeftOver(Path other) {
    try (FileChannel left = FileChannel.open(other.resolve(LOCK), StandardOpenOption.WRITE)) {
      return left.tryLock() != null;
    } catch (IOException notAFolderOfOurs) {
      return false;
    }
  }

  /** Where the server may put what does not fit into its buffers. */
  public Path path() {
    return folder;
  }

  /** A file that is gone when the work on it is done. */
  public record Held(Path path) implements AutoCloseable {

    /** SHA-256 of what is in it, in hex. */
    public String sha256() {
      try {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), sha256)) {
          bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /** An empty file, to be read and written by this user alone. */
  public Held create() throws IOException {
    return new Held(Files.createTempFile(folder, "file-", ""));
  }

  /** What was sent. */
  public Held take(MultipartFile sent) throws IOException {
    Held held = create();
    sent.transferTo(held.path());
    return held;
  }

  @Override
  public void destroy() throws IOException {
    lock.close();
    OURS.remove(folder);
    FileSystemUtils.deleteRecursively(folder);
  }
}
