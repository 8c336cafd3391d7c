package org.warmledger.query.casehistory;

import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.EventContext;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per event of a case. */
@Component
final class HistoryModel extends ReadModel<HistoryDocument> {

  static final String READER = "case-history";
  static final IndexDefinition INDEX = new IndexDefinition("casehistory", 1);

  HistoryModel(EventCodec codec) {
    super(
        READER,
        INDEX,
        HistoryDocument.class,
        Grain.perEvent(CaseEvent.class),
        (before, id, fact) -> document(fact, codec),
        Trait.WRITTEN_ANEW);
  }

  /** The union that keeps the file from then on. */
  private static UnionPath keeper(CaseEvent event) {
    return switch (event) {
      case CaseTransferred moved -> moved.to();
      case TransferReversed back -> back.backTo();
      default -> event.union();
    };
  }

  private static HistoryDocument document(Fact fact, EventCodec codec) {
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
        keeper(event),
        context.source(),
        codec.mapper().readTree(stored.json()));
  }
}
