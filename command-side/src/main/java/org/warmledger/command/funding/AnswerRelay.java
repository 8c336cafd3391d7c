package org.warmledger.command.funding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.cases.approveaid.FundAnswers;
import org.warmledger.command.ledger.CommandData;
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
  private final Foresight foresight;
  private final Map<AidId, Listening> waiting = new ConcurrentHashMap<>();

  AnswerRelay(CaseDirectory files, Foresight foresight) {
    this.files = files;
    this.foresight = foresight;
  }

  /** What the fund has decided, and the version of the file that says so, where that is known. */
  private record Told(FundAnswer answer, OptionalLong version) {
    static final Told NOTHING = new Told(FundAnswer.PENDING, OptionalLong.empty());
  }

  /** For whom it is waited, and whether the fund is asked by this process. */
  private static final class Listening {
    private final CompletableFuture<Told> news = new CompletableFuture<>();
    private volatile boolean askedHere;
  }

  private final class Waiting implements Listener {

    private final CaseId caseId;
    private final AidId aidId;
    private final Listening listening;

    private Waiting(CaseId caseId, AidId aidId) {
      this.caseId = caseId;
      this.aidId = aidId;
      this.listening = waiting.computeIfAbsent(aidId, id -> new Listening());
    }

    @Override
    public Heard await(long approved) {
      return heard(await(), approved);
    }

    @Override
    public Heard lookOrAwait(long approved) {
      Told onFile = onFile();
      return heard(onFile.answer().isDecided() ? onFile : await(), approved);
    }

    /**
     * Whoever was told the version asks nobody for it: many who come back at once stand in line.
     */
    private Heard heard(Told told, long approved) {
      return new Heard(
          told.answer(),
          told.answer().isDecided()
              ? told.version()
                  .orElseGet(() -> files.nextOf(caseId, aidId, approved).orElse(approved))
              : approved);
    }

    private Told await() {
      Told soon = within(LOOK_AFTER);
      // Who is followed by a server that does not tell this one looks; a line is long enough.
      if (!soon.answer().isDecided() && !listening.askedHere) {
        soon = onFile();
      }
      if (soon.answer().isDecided()) {
        return soon;
      }
      Told late = within(PATIENCE.minus(LOOK_AFTER));
      return late.answer().isDecided() ? late : onFile();
    }

    private Told within(Duration patience) {
      Turn.giveBack();
      try {
        return listening.news.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException | ExecutionException nothingYet) {
        return Told.NOTHING;
      } catch (InterruptedException leaving) {
        Thread.currentThread().interrupt();
        return Told.NOTHING;
      }
    }

    private Told onFile() {
      return files
          .find(caseId)
          .content()
          .map(file -> file.aids().get(aidId))
          .map(FundAnswer::of)
          .map(answer -> new Told(answer, OptionalLong.empty()))
          .orElse(Told.NOTHING);
    }

    @Override
    public void close() {
      waiting.remove(aidId, listening);
    }
  }

  @Override
  public Listener listen(CaseId caseId, AidId aidId) {
    return new Waiting(caseId, aidId);
  }

  @Override
  public FundAnswer foreseen(CaseId caseId, AidId aidId, LocalDate on, CommandData approving) {
    return foresight.foreseen(caseId, aidId, on, approving);
  }

  /** Whether an approver waits here, who is told by this process from now on. */
  boolean willTell(AidId aid) {
    Listening listening = waiting.get(aid);
    if (listening != null) {
      listening.askedHere = true;
    }
    return listening != null;
  }

  void tell(AidId aid, FundAnswer funding) {
    tell(aid, funding, OptionalLong.empty());
  }

  /** As above, by whoever has written it to the file. */
  void tell(AidId aid, FundAnswer funding, OptionalLong version) {
    Listening listening = waiting.get(aid);
    if (listening != null && funding.isDecided()) {
      listening.news.complete(new Told(funding, version));
    }
  }
}
