package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.fundaid.FundAid;
import org.warmledger.command.cases.refusefunds.RefuseFunds;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.CommitmentDirectory;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.events.CommitmentId;
import org.warmledger.events.FundCode;
import org.warmledger.events.ReleaseReason;

/**
 * Does for many aids at once what is due, each step in a transaction of its own that may be
 * repeated. One posting to a fund carries all that is due there; if that fails, each is tried by
 * itself, so that one aid never holds up another.
 */
@Component
class AidFunding {

  private final CaseDirectory files;
  private final CommitmentDirectory commitments;
  private final Ledger ledger;
  private final FundingNews news;
  private final FundingLanes lanes;
  private final Steps steps;

  AidFunding(
      CaseDirectory files,
      CommitmentDirectory commitments,
      Ledger ledger,
      FundingNews news,
      FundingLanes lanes,
      ObjectProvider<Steps> steps) {
    this.files = files;
    this.commitments = commitments;
    this.ledger = ledger;
    this.news = news;
    this.lanes = lanes;
    this.steps = steps.getIfAvailable(() -> step -> {});
  }

  /** An aid that could not be moved, and the kind of failure. */
  record Failed(AidMoved aid, String error) {}

  /** An aid and what is due for it. */
  private record Task<D extends Due>(AidMoved aid, D due) {}

  private record Payout(FundCode fund, LocalDate on) {}

  private record Giveback(FundCode fund, ReleaseReason why, LocalDate on) {}

  /**
   * Does what is due for all of them.
   *
   * @return those for which it could not be done
   */
  List<Failed> follow(List<AidMoved> moved) {
    List<Failed> failed = new ArrayList<>();
    List<Task<Due>> tasks = lanes.all(moved, aid -> aid, this::due, failed);
    steps.reached(Step.READ);
    this.<FundCode, Due.Commit>grouped(
        tasks,
        Due.Commit.class,
        Due.Commit::fund,
        (fund, aids) -> commit(fund, aids, failed),
        failed);
    this.<Payout, Due.Settle>grouped(
        tasks, Due.Settle.class, due -> new Payout(due.fund(), due.on()), this::settle, failed);
    release(tasks, failed);
    steps.reached(Step.DONE);
    return failed;
  }

  private Task<Due> due(AidMoved aid) {
    Optional<CaseFile> file = files.find(aid.caseId()).content();
    file.map(found -> found.aids().get(aid.aidId()))
        .ifPresent(state -> news.tell(aid.aidId(), Funding.of(state)));
    return new Task<>(
        aid,
        file.map(found -> DueRule.of(found, aid.aidId(), aid.day())).orElseGet(Due.Nothing::new));
  }

  @FunctionalInterface
  private interface Group<K, D extends Due> {
    void move(K key, List<Task<D>> tasks);
  }

  private <K, D extends Due> void grouped(
      List<Task<Due>> tasks,
      Class<D> kind,
      Function<D, K> key,
      Group<K, D> group,
      List<Failed> failed) {
    Map<K, List<Task<D>>> groups = new LinkedHashMap<>();
    for (Task<Due> task : tasks) {
      if (kind.isInstance(task.due)) {
        D due = kind.cast(task.due);
        groups
            .computeIfAbsent(key.apply(due), k -> new ArrayList<>())
            .add(new Task<>(task.aid, due));
      }
    }
    groups.forEach((same, all) -> together(same, all, group, failed));
  }

  private <K, D extends Due> void together(
      K key, List<Task<D>> tasks, Group<K, D> group, List<Failed> failed) {
    try {
      group.move(key, tasks);
    } catch (RuntimeException failure) {
      if (tasks.size() == 1) {
        failed.add(new Failed(tasks.getFirst().aid, kind(failure)));
      } else {
        tasks.forEach(task -> together(key, List.of(task), group, failed));
      }
    }
  }

  private void commit(FundCode fund, List<Task<Due.Commit>> tasks, List<Failed> failed) {
    FundsCovered covered;
    try {
      covered =
          ledger
              .ask(
                  new CommitAidFunds(fund, tasks.stream().map(task -> task.due.order()).toList()),
                  tasks.getFirst().aid.data(),
                  FundsCovered.class)
              .orElseThrow();
    } catch (RuntimeException failure) {
      RejectionCode why = decided(failure);
      lanes.each(tasks, task -> task.aid, task -> refuse(task, why), failed);
      return;
    }
    steps.reached(Step.COMMITTED);
    lanes.each(
        tasks,
        task -> task.aid,
        task -> {
          if (covered.overdrawn().contains(task.due.order().commitment())) {
            refuse(task, RejectionCode.C22_OVERDRAWN);
          } else {
            fund(task, covered.version());
          }
        },
        failed);
  }

  private void fund(Task<Due.Commit> task, long fundVersion) {
    AidMoved aid = task.aid;
    CommitmentId commitment = task.due.order().commitment();
    FundAid command =
        new FundAid(aid.caseId(), aid.aidId(), task.due.fund(), commitment, fundVersion, aid.day());
    try {
      ledger.write(command, aid.data(), List.of());
      news.tell(aid.aidId(), Funding.committed());
      steps.reached(Step.FUNDED);
    } catch (RuntimeException failure) {
      // Turned down in the meantime: the file has the last word.
      var unused = decided(failure);
      release(
          new Giveback(task.due.fund(), ReleaseReason.REFUSED_BY_FILE, aid.day()),
          List.of(commitment),
          aid);
    }
  }

  private void refuse(Task<Due.Commit> task, RejectionCode code) {
    AidMoved aid = task.aid;
    ledger.write(
        new RefuseFunds(aid.caseId(), aid.aidId(), task.due.fund(), code.name(), aid.day()),
        aid.data(),
        List.of());
    news.tell(aid.aidId(), Funding.refused(code.name()));
    steps.reached(Step.REFUSED);
  }

  private void settle(Payout payout, List<Task<Due.Settle>> tasks) {
    List<CommitmentId> ids = tasks.stream().map(task -> task.due.commitment()).toList();
    ledger.ask(
        new SettleAidFunds(payout.fund, ids, payout.on), tasks.getFirst().aid.data(), Object.class);
    steps.reached(Step.SETTLED);
  }

  private void release(List<Task<Due>> tasks, List<Failed> failed) {
    Consumer<Task<Due>> free =
        task -> {
          Due.Release due = (Due.Release) task.due;
          Optional<FundCode> holder = commitments.heldBy(due.commitment());
          holder.ifPresent(
              fund ->
                  release(
                      new Giveback(fund, due.why(), due.on()),
                      List.of(due.commitment()),
                      task.aid));
        };
    lanes.each(
        tasks.stream().filter(task -> task.due instanceof Due.Release).toList(),
        task -> task.aid,
        free,
        failed);
  }

  private void release(Giveback giveback, List<CommitmentId> ids, AidMoved aid) {
    ledger.ask(
        new ReleaseAidFunds(giveback.fund, ids, giveback.why, giveback.on),
        aid.data(),
        Object.class);
    steps.reached(Step.RELEASED);
  }

  /** Why it was refused; a failure that may pass is none of the reasons. */
  private static RejectionCode decided(RuntimeException failure) {
    return Refusal.in(failure)
        .map(Rejection::code)
        .filter(code -> code != RejectionCode.TOO_BUSY)
        .orElseThrow(() -> failure);
  }

  static String kind(Throwable failure) {
    return Refusal.in(failure)
        .map(rejection -> rejection.code().name())
        .orElseGet(() -> failure.getClass().getSimpleName());
  }
}
