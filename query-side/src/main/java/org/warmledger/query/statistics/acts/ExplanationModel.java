package org.warmledger.query.statistics.acts;

import org.springframework.stereotype.Component;
import org.warmledger.events.MismatchExplained;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;

/** Keeps why figures of forms contradict each other. */
@Component
final class ExplanationModel extends ReadModel<FormExplanation> {

  ExplanationModel() {
    super(
        Act.READER,
        FormExplanation.INDEX,
        FormExplanation.class,
        Grain.perStream(MismatchExplained.class),
        (before, id, fact) -> fold(fact),
        Trait.WRITTEN_ANEW,
        Trait.GOT_BY_ID);
  }

  private static FormExplanation fold(Fact fact) {
    MismatchExplained event = (MismatchExplained) fact.event();
    return new FormExplanation(
        event.mismatches(), event.reason(), event.explainedBy().value(), event.occurredOn());
  }
}
