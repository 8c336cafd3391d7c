package org.warmledger.command.funding;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.funding.Verdicts.FundAsked;
import org.warmledger.command.funds.CommitmentDirectory;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;

/**
 * Does for many aids at once what is due, each step in a transaction of its own that may be
 * repeated. One posting to a fund carries all that is due there; if that fails, each is tried by
 * itself, so that one aid never holds up another.
 */
@Component
class FundFollower {

  /** How many files are told in one transaction. */
  private static final int TOLD_TOGETHER = 20;

  /** The part of it that one fund does for one at a time. */
  private static final String POSTING = "warmledger.fund.posting";

  private final CaseDirectory files;
  private final CommitmentDirectory commitments;
  private final Ledger ledger;
  private final Verdicts verdicts;
  private final AnswerRelay news;
  private final FollowLanes lanes;
  private final FollowSteps steps;
  private final ObservationRegistry observations;

  FundFollower(
      CaseDirectory files,
      CommitmentDirectory commitments,
      Ledger ledger,
      Verdicts verdicts,
      AnswerRelay news,
      FollowLanes lanes,
      ObjectProvider<FollowSteps> steps,
      ObjectProvider<ObservationRegistry> observations) {
    this.files = files;
    this.commitments = commitments;
    this.ledger = ledger;
    this.verdicts = verdicts;
    this.news = news;
    this.lanes = lanes;
    this.steps = steps.getIfAvailable(() -> step -> {});
    this.observations = observations.getIfAvailable(() -> ObservationRegistry.NOOP);
  }

  /** An aid that could not be moved, and the kind of failure. */
  record Failed(AidMoved aid, String error) {}

  /** An aid and what is due for it. */
  private record Task(AidMoved aid, Due due) {}

  private record Payout(FundCode fund, LocalDate on) {}

  private record Paid(AidMoved aid, CommitmentId commitment) {}

  /**
   * Does what is due for all of them.
   *
   * @return those for which it could not be done
   */
  List<Failed> follow(List<AidMoved> moved) {
    List<Failed> failed = new ArrayList<>();
    List<Task> tasks = lanes.all(moved, aid -> aid, this::due, failed);
    steps.reached(FollowStep.READ);
    Map<FundCode, List<FundAsked>> asked = new LinkedHashMap<>();
    Map<Payout, List<Paid>> paid = new LinkedHashMap<>();
    List<Task> ended = new ArrayList<>();
    for (Task task : tasks) {
      switch (task.due) {
        case Due.Commit due -> group(asked, due.fund(), new FundAsked(task.aid, due));
        case Due.Settle due ->
            group(paid, new Payout(due.fund(), due.on()), new Paid(task.aid, due.commitment()));
        case Due.Release due -> ended.add(task);
        case Due.Nothing nothing -> {}
      }
    }
    asked.forEach((fund, all) -> commit(fund, all, failed));
    paid.forEach((payout, all) -> settle(payout, all, failed));
    lanes.each(ended, Task::aid, this::release, failed);
    steps.reached(FollowStep.DONE);
    return failed;
  }

  private static <K, V> void group(Map<K, List<V>> groups, K key, V one) {
    groups.computeIfAbsent(key, same -> new ArrayList<>()).add(one);
  }

  private Task due(AidMoved aid) {
    Optional<CaseFile> file = files.find(aid.caseId()).content();
    file.map(found -> found.aids().get(aid.aidId()))
        .ifPresent(state -> news.tell(aid.aidId(), FundAnswer.of(state)));
    return new Task(
        aid,
        file.map(found -> DueRule.decide(found, aid.aidId(), aid.day()))
            .orElseGet(Due.Nothing::new));
  }

  private void commit(FundCode fund, List<FundAsked> asked, List<Failed> failed) {
    FundsCovered covered;
    try {
      covered =
          Observation.createNotStarted(POSTING, observations).observe(() -> post(fund, asked));
      steps.reached(FollowStep.COMMITTED);
    } catch (RuntimeException failure) {
      notCommitted(fund, asked, failure, failed);
      return;
    }
    Map<Boolean, List<FundAsked>> verdict =
        asked.stream()
            .collect(Collectors.partitioningBy(one -> covered.refusal(one.commitment()).isEmpty()));
    tell(fund, verdict.getOrDefault(true, List.of()), covered.version(), failed);
    lanes.each(
        verdict.getOrDefault(false, List.of()),
        FundAsked::aid,
        one -> verdicts.refused(one, covered.refusal(one.commitment()).orElseThrow()),
        failed);
  }

  private FundsCovered post(FundCode fund, List<FundAsked> asked) {
    return ledger
        .ask(
            new CommitAidFunds(fund, asked.stream().map(one -> one.due().order()).toList()),
            asked.getFirst().aid().data(),
            FundsCovered.class)
        .orElseThrow();
  }

  /** The fund refused all of them, or one of them is in the way of the others. */
  private void notCommitted(
      FundCode fund, List<FundAsked> asked, RuntimeException failure, List<Failed> failed) {
    if (asked.size() > 1 && Refusal.in(failure).isEmpty()) {
      asked.forEach(one -> commit(fund, List.of(one), failed));
    } else {
      lanes.each(
          asked, FundAsked::aid, one -> verdicts.refused(one, Verdicts.decided(failure)), failed);
    }
  }

  private void tell(FundCode fund, List<FundAsked> funded, long version, List<Failed> failed) {
    List<List<FundAsked>> parts =
        IntStream.rangeClosed(0, (funded.size() - 1) / TOLD_TOGETHER)
            .mapToObj(
                part ->
                    funded.subList(
                        part * TOLD_TOGETHER, Math.min(funded.size(), (part + 1) * TOLD_TOGETHER)))
            .filter(part -> !part.isEmpty())
            .toList();
    List<Failed> untold = new ArrayList<>();
    Function<List<FundAsked>, List<FundAsked>> tell =
        part -> {
          try {
            verdicts.funded(fund, part, version);
            return List.of();
          } catch (RuntimeException oneInTheWay) {
            return part;
          }
        };
    List<FundAsked> again =
        lanes.all(parts, part -> part.getFirst().aid(), tell, untold).stream()
            .flatMap(List::stream)
            .toList();
    lanes.each(again, FundAsked::aid, one -> verdicts.funded(fund, List.of(one), version), failed);
  }

  private void settle(Payout payout, List<Paid> paid, List<Failed> failed) {
    try {
      ledger.ask(
          new SettleAidFunds(payout.fund, paid.stream().map(Paid::commitment).toList(), payout.on),
          paid.getFirst().aid.data(),
          Object.class);
      steps.reached(FollowStep.SETTLED);
    } catch (RuntimeException failure) {
      if (paid.size() == 1) {
        failed.add(new Failed(paid.getFirst().aid, kind(failure)));
      } else {
        paid.forEach(one -> settle(payout, List.of(one), failed));
      }
    }
  }

  private void release(Task task) {
    if (task.due instanceof Due.Release due) {
      commitments
          .heldBy(due.commitment())
          .ifPresent(
              fund ->
                  ledger.ask(
                      new ReleaseAidFunds(fund, List.of(due.commitment()), due.why(), due.on()),
                      task.aid.data(),
                      Object.class));
      steps.reached(FollowStep.RELEASED);
    }
  }

  static String kind(Throwable failure) {
    return Refusal.in(failure)
        .map(rejection -> rejection.code().name())
        .orElseGet(() -> failure.getClass().getSimpleName());
  }
}
