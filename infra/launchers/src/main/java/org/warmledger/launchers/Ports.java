package org.warmledger.launchers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine's loopback. */
public final class Ports {
  private static final List<FileLock> PROMISED = new CopyOnWriteArrayList<>();

  private Ports() {}

  public static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A port that nobody uses at this moment, below those that the kernel hands to outgoing
   * connections.
   */
  public static int anyFree() {
    return ThreadLocalRandom.current()
        .ints(100, 20_000, 32_000)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new CannotStart("no free port on this machine"));
  }

  /**
   * A port, unless another process uses it or was promised it: a server takes half a minute until
   * it listens. What is promised is kept until this process ends.
   */
  public static int preferably(int port) {
    return isPromised(port) && isFree(port) ? port : anyFree();
  }

  private static boolean isPromised(int port) {
    var file = Path.of(System.getProperty("java.io.tmpdir"), "warm-ledger-port-" + port);
    try {
      var promised =
          Optional.ofNullable(
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                  .tryLock());
      promised.ifPresent(PROMISED::add);
      return promised.isPresent();
    } catch (IOException | OverlappingFileLockException another) {
      return false;
    }
  }

  static int orAnyFree(int port) {
    return port == 0 ? anyFree() : port;
  }
}
