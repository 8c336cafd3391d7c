package org.warmledger.query.casehistory;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.EventContext;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per event of a case. */
final class HistoryModel implements ReadModel<HistoryDocument> {

  static final String READER = "case-history";
  static final IndexDefinition INDEX = new IndexDefinition("casehistory", 1);

  private final EventCodec codec;

  HistoryModel(EventCodec codec) {
    this.codec = codec;
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<HistoryDocument> documentType() {
    return HistoryDocument.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public boolean looksBack() {
    return false;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return CaseEvent.class.isAssignableFrom(fact.type())
        ? Stream.of(fact.streamId() + "-" + fact.sequence())
        : Stream.empty();
  }

  @Override
  public HistoryDocument fold(Optional<HistoryDocument> before, String id, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Fact.Stored stored = fact.stored();
    EventContext context = fact.context();
    return new HistoryDocument(
        event.caseId().value(),
        fact.position(),
        fact.sequence(),
        stored.name(),
        stored.revision(),
        event.occurredOn(),
        fact.recordedAt(),
        context.actor().value(),
        context.role(),
        event.union(),
        event instanceof CaseTransferred moved ? moved.to() : event.union(),
        context.source(),
        codec.mapper().readTree(stored.json()));
  }
}
