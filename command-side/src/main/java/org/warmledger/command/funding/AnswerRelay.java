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
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.cases.approveaid.FundAnswers;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.store.Turn;

/** Tells approvers who wait, for five seconds at most, what a fund has decided. */
@Component
class AnswerRelay implements FundAnswers {

  /** Longer than a busy fund takes: whoever has heard nothing by then looks at the file. */
  private static final Duration LOOK_AFTER = Duration.ofSeconds(2);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CaseDirectory files;
  private final Map<AidId, CompletableFuture<FundAnswer>> waiting = new ConcurrentHashMap<>();

  AnswerRelay(CaseDirectory files) {
    this.files = files;
  }

  private final class Waiting implements Listener {

    private final CaseId caseId;
    private final AidId aidId;
    private final CompletableFuture<FundAnswer> news;

    private Waiting(CaseId caseId, AidId aidId) {
      this.caseId = caseId;
      this.aidId = aidId;
      this.news = waiting.computeIfAbsent(aidId, id -> new CompletableFuture<>());
    }

    @Override
    public Heard await(long approved) {
      return heard(await(), approved);
    }

    @Override
    public Heard lookOrAwait(long approved) {
      FundAnswer onFile = onFile();
      return heard(onFile.isDecided() ? onFile : await(), approved);
    }

    private Heard heard(FundAnswer answer, long approved) {
      return new Heard(
          answer,
          answer.isDecided() ? files.nextOf(caseId, aidId, approved).orElse(approved) : approved);
    }

    private FundAnswer await() {
      FundAnswer soon = within(LOOK_AFTER);
      if (soon.isDecided()) {
        return soon;
      }
      // Followed by a server that does not tell this one.
      FundAnswer onFile = onFile();
      if (onFile.isDecided()) {
        return onFile;
      }
      FundAnswer late = within(PATIENCE.minus(LOOK_AFTER));
      return late.isDecided() ? late : onFile();
    }

    private FundAnswer within(Duration patience) {
      Turn.giveBack();
      try {
        return news.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException | ExecutionException nothingYet) {
        return FundAnswer.PENDING;
      } catch (InterruptedException leaving) {
        Thread.currentThread().interrupt();
        return FundAnswer.PENDING;
      }
    }

    private FundAnswer onFile() {
      return files
          .find(caseId)
          .content()
          .map(file -> file.aids().get(aidId))
          .map(FundAnswer::of)
          .orElse(FundAnswer.PENDING);
    }

    @Override
    public void close() {
      waiting.remove(aidId, news);
    }
  }

  @Override
  public Listener listen(CaseId caseId, AidId aidId) {
    return new Waiting(caseId, aidId);
  }

  void tell(AidId aid, FundAnswer funding) {
    CompletableFuture<FundAnswer> listening = waiting.get(aid);
    if (listening != null && funding.isDecided()) {
      listening.complete(funding);
    }
  }
}
