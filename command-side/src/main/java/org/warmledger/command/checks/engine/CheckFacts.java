package org.warmledger.command.checks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.following.Automation;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.PersonEvent;
import org.warmledger.platform.reading.Tokens;

/** Hands facts to the examiner, and has subjects looked at again when these call for it. */
final class CheckFacts implements Automation {

  static final String NAME = "checks";

  private final Examiner examiner;
  private final CheckSweep sweep;
  private final StoredFacts stored;
  private volatile long pastUntil;
  private volatile OptionalLong at = OptionalLong.empty();

  CheckFacts(Examiner examiner, CheckSweep sweep, StoredFacts stored) {
    this.examiner = examiner;
    this.sweep = sweep;
    this.stored = stored;
  }

  /** Facts that raise nothing by themselves: their subjects are looked at when all are read. */
  private record Batch(List<Fact> facts, boolean isLookedAtLater) {}

  /** Up to there the ledger tells the past. */
  void past(long until) {
    pastUntil = until;
  }

  /** Whether this node reads, and has read everything up to there. */
  boolean hasRead(long position) {
    OptionalLong now = at;
    return now.isPresent() && now.getAsLong() >= position;
  }

  @Override
  public String token() {
    return NAME;
  }

  @Override
  public void claimed(Optional<TrackingToken> there) {
    at = OptionalLong.of(there.map(CheckFacts::position).orElse(-1L));
  }

  @Override
  public void movedTo(TrackingToken there) {
    at = OptionalLong.of(position(there));
  }

  @Override
  public void forget() {
    at = OptionalLong.empty();
  }

  private static long position(TrackingToken token) {
    return Tokens.unwrapped(token).position().orElse(-1);
  }

  /** All but what makes up much of the ledger and is no check's concern. */
  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return !PersonEvent.class.isAssignableFrom(fact)
        && !CommitmentEvent.class.isAssignableFrom(fact);
  }

  @Override
  public Runnable begin(List<DomainEventMessage<?>> messages) {
    List<Batch> batches = new ArrayList<>();
    messages.forEach(message -> take(message, batches));
    return () -> {
      batches.forEach(batch -> examiner.take(batch.facts(), batch.isLookedAtLater()));
      TransactionSynchronizationManager.registerSynchronization(lookingAgain(batches));
    };
  }

  /**
   * Nothing is raised by the past, so past and present do not share a batch's answer; what an
   * import brings is past, and is known when the import is through.
   */
  private void take(DomainEventMessage<?> message, List<Batch> batches) {
    Fact fact = stored.of(message);
    boolean past =
        fact.isImported()
            || position(((TrackedEventMessage<?>) message).trackingToken()) <= pastUntil;
    if (batches.isEmpty() || batches.getLast().isLookedAtLater() != past) {
      batches.add(new Batch(new ArrayList<>(), past));
    }
    batches.getLast().facts().add(fact);
  }

  private TransactionSynchronization lookingAgain(List<Batch> batches) {
    List<Fact> facts = batches.stream().flatMap(batch -> batch.facts().stream()).toList();
    return new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        if (facts.stream().anyMatch(fact -> fact.event() instanceof CheckSetting)) {
          sweep.soon();
        }
        if (facts.stream().anyMatch(Fact::isImported)) {
          sweep.afterImports();
        }
      }
    };
  }
}
