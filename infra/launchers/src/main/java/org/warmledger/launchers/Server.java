package org.warmledger.launchers;

import java.util.concurrent.CompletableFuture;

/** A server of this machine that runs until it is told to stop, or ends by itself. */
public interface Server extends AutoCloseable {

  /** Completes when it has ended, by our order or not. */
  CompletableFuture<Void> onEnd();

  /** The line of its log, since it was started, that tells most. */
  String lastWord();

  @Override
  void close();
}
