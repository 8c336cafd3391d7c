package org.warmledger.command.funding;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/** Tells those who wait what a fund has decided. */
@Component
public class FundingNews {

  /** Longer than a busy fund takes: whoever has heard nothing by then looks at the file. */
  private static final Duration LOOK_AFTER = Duration.ofSeconds(2);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CaseDirectory files;
  private final Map<AidId, CompletableFuture<Funding>> waiting = new ConcurrentHashMap<>();

  FundingNews(CaseDirectory files) {
    this.files = files;
  }

  /** Somebody who listens, from before the approval on. */
  public final class Listener implements AutoCloseable {

    private final CaseId caseId;
    private final AidId aidId;
    private final CompletableFuture<Funding> news;

    private Listener(CaseId caseId, AidId aidId) {
      this.caseId = caseId;
      this.aidId = aidId;
      this.news = waiting.computeIfAbsent(aidId, id -> new CompletableFuture<>());
    }

    /** What the fund has decided, or that it has not within five seconds. */
    public Funding await() {
      Funding soon = within(LOOK_AFTER);
      if (soon.isDecided()) {
        return soon;
      }
      // Approved before, or by a server that does not tell this one.
      Funding onFile = onFile();
      if (onFile.isDecided()) {
        return onFile;
      }
      Funding late = within(PATIENCE.minus(LOOK_AFTER));
      return late.isDecided() ? late : onFile();
    }

    private Funding within(Duration patience) {
      try {
        return news.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException | ExecutionException nothingYet) {
        return Funding.PENDING;
      } catch (InterruptedException leaving) {
        Thread.currentThread().interrupt();
        return Funding.PENDING;
      }
    }

    private Funding onFile() {
      return files
          .find(caseId)
          .content()
          .map(file -> file.aids().get(aidId))
          .map(Funding::of)
          .orElse(Funding.PENDING);
    }

    @Override
    public void close() {
      waiting.remove(aidId, news);
    }
  }

  public Listener listen(CaseId caseId, AidId aidId) {
    return new Listener(caseId, aidId);
  }

  void tell(AidId aid, Funding funding) {
    CompletableFuture<Funding> listening = waiting.get(aid);
    if (listening != null && funding.isDecided()) {
      listening.complete(funding);
    }
  }
}
