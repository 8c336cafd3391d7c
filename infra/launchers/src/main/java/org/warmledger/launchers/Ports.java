package org.warmledger.launchers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine's loopback. */
public final class Ports {
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

  static int orAnyFree(int port) {
    return port == 0 ? anyFree() : port;
  }
}
