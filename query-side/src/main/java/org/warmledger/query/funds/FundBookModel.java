package org.warmledger.query.funds;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/** Keeps one document per fund. */
@Component
final class FundBookModel extends ReadModel<FundBook> {

  static final IndexDefinition INDEX = new IndexDefinition("funds", 3);

  FundBookModel() {
    super(
        FundLookup.READER,
        INDEX,
        FundBook.class,
        Grain.within(FundEvent.class, event -> Stream.of(event.fund().value())),
        FundBookModel::fold);
  }

  private static FundBook fold(Optional<FundBook> before, String id, Fact fact) {
    Step step = before.map(FundBook::opened).orElseGet(() -> Step.of(StepKind.FUND, fact));
    return FundBook.fold(before, (FundEvent) fact.event(), fact.sequence(), step);
  }
}
