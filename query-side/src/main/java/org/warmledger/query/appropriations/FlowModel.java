package org.warmledger.query.appropriations;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;
import org.warmledger.query.fundbook.Posting;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/** Keeps one document per appropriation and fund that had a share of it. */
@Component
final class FlowModel extends ReadModel<Flow> {

  static final IndexDefinition INDEX = new IndexDefinition("appropriations", 2);

  private static final String SEPARATOR = "~";

  FlowModel() {
    super(
        FundLookup.READER,
        INDEX,
        Flow.class,
        Grain.within(FundEvent.class, FlowModel::documents),
        FlowModel::fold);
  }

  static String id(String appropriation, String fund) {
    return appropriation + SEPARATOR + fund;
  }

  private static Stream<String> documents(FundEvent event) {
    return Posting.of(event).stream()
        .flatMap(posting -> posting.shares().stream())
        .map(share -> share.appropriation().value())
        .distinct()
        .map(appropriation -> id(appropriation, event.fund().value()));
  }

  private static Flow fold(Optional<Flow> before, String id, Fact fact) {
    FundEvent event = (FundEvent) fact.event();
    String appropriation = id.substring(0, id.lastIndexOf(SEPARATOR));
    StepKind kind =
        event instanceof FundReceived received && received.from().isEmpty()
            ? StepKind.APPROPRIATION
            : StepKind.ALLOCATION;
    return Flow.fold(before, appropriation, event, () -> Step.of(kind, fact));
  }
}
