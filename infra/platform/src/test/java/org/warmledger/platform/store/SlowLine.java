package org.warmledger.platform.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A line to a server that can stand still: whatever is under way then comes when it goes on. */
final class SlowLine implements AutoCloseable {

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int to;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition goesOn = lock.newCondition();
  private final Condition holds = lock.newCondition();
  private boolean holding;
  private boolean still;

  /** To a port of this machine. */
  SlowLine(int to) throws IOException {
    this.to = to;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void standStill() {
    set(true);
  }

  void goOn() {
    set(false);
  }

  /** Until something is under way that does not arrive. */
  void awaitHeld() {
    lock.lock();
    try {
      while (!holding) {
        holds.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void set(boolean now) {
    lock.lock();
    try {
      still = now;
      goesOn.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void serve() {
    try {
      while (true) {
        Socket caller = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), to);
        Thread.ofVirtual().start(() -> carry(caller, server));
        Thread.ofVirtual().start(() -> carry(server, caller));
      }
    } catch (IOException closed) {
      goOn();
    }
  }

  private void carry(Socket from, Socket into) {
    byte[] piece = new byte[8_192];
    try (InputStream in = from.getInputStream();
        OutputStream out = into.getOutputStream()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        awaitGoingOn();
        out.write(piece, 0, read);
      }
    } catch (IOException cut) {
      // The other end hears of it by what closes here.
    }
  }

  private void awaitGoingOn() {
    lock.lock();
    try {
      while (still) {
        holding = true;
        holds.signalAll();
        goesOn.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
