package org.warmledger.platform.reading;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Whoever reads alone takes turns: few at a time leave the processors to those who accept work and
 * to the readers that go together.
 */
@Component
public final class ReaderTurns {

  private static final int AT_A_TIME = 2;

  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  public void inTurn(Runnable task) throws InterruptedException {
    turns.acquire();
    try {
      task.run();
    } finally {
      turns.release();
    }
  }
}
