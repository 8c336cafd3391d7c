package org.warmledger.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/** Two processes claim readers from each other, whose followers join their company and part. */
class ClaimsScheduleTest {

  private static final int NEARBY = 3;
  private static final long LAST = 6;
  private static final List<Passed> LEDGER =
      LongStream.rangeClosed(1, LAST).mapToObj(Passed::new).toList();

  @Test
  void whoeverReadsNothingIsLeftOutAndNoReaderGoesBack() {
    Schedules.tried(TwoProcesses.class);
  }

  static final class TwoProcesses implements Schedules.Trial {

    private final Row row = new Row();
    private final List<Process> processes = List.of(new Process(), new Process());
    private Random dice = new Random();

    /** All is read, or somebody failed, for whom nobody waits. */
    private volatile boolean over;

    @Override
    public void begin(Schedule schedule) {
      dice = schedule.dice();
      for (Process process : processes) {
        schedule.thread(process::goOn);
        schedule.thread(process.follower::live);
        schedule.thread(process::isOperated);
      }
    }

    private void isOverWhen(boolean ended) {
      if (ended) {
        over = true;
        processes.forEach(Process::isAwake);
        processes.forEach(process -> process.follower.looks());
      }
    }

    private static void await(Object news) {
      try {
        news.wait();
      } catch (InterruptedException never) {
        throw new AssertionError(never);
      }
    }

    private static Optional<TrackingToken> token(long position) {
      return Optional.of(new GlobalSequenceTrackingToken(position));
    }

    private static long at(Optional<TrackingToken> token) {
      return token.flatMap(one -> one.position().stream().boxed().findFirst()).orElse(LAST);
    }

    /** A row of the table, and what of the ledger its documents reflect. */
    private final class Row {
      private Optional<Process> owner = Optional.empty();
      private volatile long at;
      private long written;

      /** Of another only when that gives no sign. */
      synchronized Optional<Long> claim(Process process) {
        if (owner.isEmpty() || owner.get() == process || owner.get().asleep) {
          owner = Optional.of(process);
        }
        return owner.get() == process ? Optional.of(at) : Optional.empty();
      }

      /** Documents are written by whoever thinks so; the token is moved by its owner alone. */
      synchronized boolean move(Process process, List<Passed> facts) {
        long first = facts.getFirst().position();
        isOverWhen(first > written + 1);
        assertThat(first).as("facts that no document reflects").isLessThanOrEqualTo(written + 1);
        written = Math.max(written, facts.getLast().position());
        if (owner.filter(process::equals).isEmpty()) {
          return false;
        }
        isOverWhen(facts.getLast().position() < at);
        assertThat(facts.getLast().position()).as("a token").isGreaterThanOrEqualTo(at);
        at = facts.getLast().position();
        isOverWhen(at == LAST);
        return true;
      }

      /** A process that stops gives it back; it may be started again. */
      synchronized void release(Process process) {
        owner = owner.filter(mine -> mine != process);
      }
    }

    private final class Process {
      private final Company<Follower> company = new Company<>(NEARBY);
      private final Claims<Follower> claims = new Claims<>(company);
      private final Follower follower = new Follower(this);
      private volatile boolean asleep;

      private void goOn() {
        while (!over) {
          awaken();
          company.disband().forEach(Follower::goAlone);
          if (dice.nextBoolean()) {
            look();
          }
          long at = at(company.place());
          if (company.members().isEmpty() || at == LAST) {
            Thread.yield();
          } else {
            page(at, Math.min(LAST, at + 1 + dice.nextInt(3)));
          }
        }
      }

      private synchronized void awaken() {
        while (asleep && !over) {
          TwoProcesses.await(this);
        }
      }

      /** It is given no processor for a while, or its reader is stopped and started. */
      private void isOperated() {
        for (int n = dice.nextInt(4); n > 0; n--) {
          if (dice.nextBoolean()) {
            asleep = true;
            IntStream.range(0, dice.nextInt(160)).forEach(unused -> Thread.yield());
            isAwake();
          } else {
            follower.stop();
            IntStream.range(0, dice.nextInt(80)).forEach(unused -> Thread.yield());
            follower.start();
          }
        }
      }

      private synchronized void isAwake() {
        asleep = false;
        notifyAll();
      }

      private void look() {
        try {
          claims.look(this::claimed, Follower::goAlone);
        } catch (InterruptedException never) {
          throw new AssertionError(never);
        }
      }

      private Map<Follower, Optional<TrackingToken>> claimed(Collection<Follower> asked) {
        Map<Follower, Optional<TrackingToken>> mine = new HashMap<>();
        asked.forEach(one -> row.claim(this).ifPresent(at -> mine.put(one, token(at))));
        return mine;
      }

      private void page(long from, long to) {
        List<Follower> failed =
            company.take(LEDGER.subList((int) from, (int) to)).entrySet().stream()
                .filter(its -> !row.move(this, its.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        company.written(token(to).orElseThrow(), failed);
        failed.forEach(Follower::goAlone);
      }
    }

    private final class Follower {
      private final Process process;
      private final Lock turn = new ReentrantLock();
      private boolean alone = true;
      private volatile boolean running = true;

      Follower(Process process) {
        this.process = process;
      }

      /** As {@link org.warmledger.platform.reading.Follower} does. */
      synchronized void goAlone() {
        if (running && !alone) {
          parts();
          alone = true;
          looks();
        }
      }

      synchronized void looks() {
        notifyAll();
      }

      private void parts() {
        try {
          process.company.part(this);
        } catch (InterruptedException never) {
          throw new AssertionError(never);
        }
      }

      void live() {
        while (isAlone()) {
          turn.lock();
          try {
            if (running) {
              seeByItself();
            }
          } finally {
            turn.unlock();
          }
        }
      }

      /** Waits while others read for it, until all is read. */
      private synchronized boolean isAlone() {
        while (!over && !alone) {
          TwoProcesses.await(this);
        }
        return !over;
      }

      private void seeByItself() {
        Optional<Long> at = row.claim(process);
        if (at.isEmpty()) {
          yields();
        } else if (!joins(at.get()) && at.get() < Math.min(LAST, process.company.goal())) {
          int next = at.get().intValue();
          boolean unused = row.move(process, LEDGER.subList(next, next + 1));
        }
      }

      private synchronized void yields() {
        alone = false;
        process.claims.await(this);
      }

      private synchronized boolean joins(long at) {
        alone = !process.company.takes(this, token(at));
        return !alone;
      }

      void stop() {
        running = false;
        turn.lock();
        try {
          process.claims.awaitNoMore(this);
          parts();
          isStopped();
          row.release(process);
        } finally {
          turn.unlock();
        }
      }

      private synchronized void isStopped() {
        alone = false;
      }

      void start() {
        running = true;
        goAlone();
      }
    }

    @Override
    public void end() {
      assertThat(row.at).isEqualTo(LAST);
    }
  }
}
