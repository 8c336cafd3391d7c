package org.warmledger.command.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a browser how an import comes along, whenever something changed, until it is over. */
@Component
class ImportProgress implements DisposableBean {

  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final long EVERY_MILLIS = 400;

  private final ScheduledExecutorService ticks =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("import-progress-", 0).factory());

  SseEmitter follow(Supplier<ImportStatus> status) {
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    Teller teller = new Teller(emitter, status);
    ScheduledFuture<?> telling =
        ticks.scheduleWithFixedDelay(teller, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    emitter.onCompletion(() -> telling.cancel(false));
    emitter.onTimeout(() -> telling.cancel(false));
    emitter.onError(failure -> telling.cancel(false));
    return emitter;
  }

  @Override
  public void destroy() {
    ticks.shutdownNow();
  }

  private static final class Teller implements Runnable {

    private final SseEmitter emitter;
    private final Supplier<ImportStatus> status;
    private Optional<ImportStatus> told = Optional.empty();

    Teller(SseEmitter emitter, Supplier<ImportStatus> status) {
      this.emitter = emitter;
      this.status = status;
    }

    @Override
    public void run() {
      try {
        ImportStatus now = status.get();
        if (!told.equals(Optional.of(now))) {
          emitter.send(SseEmitter.event().name("progress").data(now, MediaType.APPLICATION_JSON));
          told = Optional.of(now);
        }
        if (now.isOver()) {
          emitter.complete();
        }
      } catch (IOException | RuntimeException gone) {
        emitter.completeWithError(gone);
      }
    }
  }
}
