package org.warmledger.command.checks.engine;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.flags.AtOnce;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.giving.Reaches;
import org.warmledger.command.http.EntryFlags;

/**
 * What is found of a handing-over in the very answer: that the household got the same within the
 * period (C08), or that its file had ended (C05). What it got with services, and what waits on
 * rosters, stands on streams of its own: the finding tells that a moment later.
 */
@Component
record FoundAtOnce(EventStore store, StoredFacts facts, LedgerReference reference)
    implements EntryFlags {

  @Override
  public List<String> flags(Entry entry) {
    return entry.command() instanceof Reaches act
        ? AtOnce.of(act.act(), act.toldBy().stream().flatMap(this::read).toList(), reference)
        : List.of();
  }

  private Stream<Fact> read(String stream) {
    return store.readEvents(stream, 0).asStream().map(facts::of);
  }
}
