package org.warmledger.command.cases.recordvisit;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Order;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Purpose;

/**
 * Writes the visit, and books what was handed over out of a fund in the same unit of work: money
 * that the fund does not hold was not handed over.
 */
@Component
class RecordVisitHandler {

  @CommandHandler
  Written handle(
      RecordVisit command,
      MetaData metadata,
      CaseFiles files,
      FundDirectory directory,
      FundBooks books) {
    var file = files.admitted(command.caseId(), metadata);
    Optional<FundFacts> known = command.fund().flatMap(directory::find);
    List<CaseEvent> facts = RecordVisitRule.decide(command, file.state(), known).orRefuse();
    if (!facts.isEmpty() && command.fund().isPresent()) {
      Order order = order(command, file.state().content().orElseThrow());
      books.commit(command.fund().get(), List.of(order));
      books.settle(command.fund().get(), List.of(order.commitment()), command.occurredOn());
    }
    return file.record(facts);
  }

  private static Order order(RecordVisit command, CaseFile file) {
    return new Order(
        CommitmentId.of(command.visitId()),
        new Purpose(
            PurposeKind.VISIT,
            command.visitId().value(),
            Optional.of(command.caseId()),
            file.union(),
            Optional.empty(),
            Optional.empty(),
            command.campaign()),
        command.money(),
        command.goods(),
        command.occurredOn());
  }
}
