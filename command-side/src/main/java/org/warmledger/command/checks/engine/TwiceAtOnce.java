package org.warmledger.command.checks.engine;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.flags.SameAidTwice;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.giving.Reaches;
import org.warmledger.command.http.EntryFlags;

/**
 * C08 in the very answer: whoever hands something over is told that the household got the same
 * within the period. What it got with services, which stand on streams of their own, the finding
 * tells a moment later.
 */
@Component
record TwiceAtOnce(EventStore store, StoredFacts facts, LedgerReference reference)
    implements EntryFlags {

  @Override
  public List<String> flags(Entry entry) {
    return entry.command() instanceof Reaches act && isOneOfTwo(act)
        ? List.of(CheckCode.C08_SAME_AID_TWICE.name())
        : List.of();
  }

  private boolean isOneOfTwo(Reaches act) {
    List<Fact> told = act.toldBy().stream().flatMap(this::read).toList();
    return SameAidTwice.isOneOfTwo(act.act(), told, reference);
  }

  private Stream<Fact> read(String stream) {
    return store.readEvents(stream, 0).asStream().map(facts::of);
  }
}
