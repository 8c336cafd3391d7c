package org.warmledger.command.cases.recordvisit;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Order;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Purpose;

/**
 * Writes the visit, and books what was handed over out of a fund in the same unit of work: money
 * that the fund does not hold was not handed over.
 */
@Component
class RecordVisitHandler {

  private final CaseFiles files;
  private final FundDirectory directory;
  private final FundBooks books;

  RecordVisitHandler(CaseFiles files, FundDirectory directory, FundBooks books) {
    this.files = files;
    this.directory = directory;
    this.books = books;
  }

  @CommandHandler
  Written handle(RecordVisit command, MetaData metadata) {
    Aggregate<HardshipCaseAggregate> file = files.admitted(command.caseId(), metadata);
    List<CaseEvent> facts =
        RecordVisitRule.decide(command, file.invoke(HardshipCaseAggregate::state)).orRefuse();
    if (!facts.isEmpty() && command.fund().isPresent()) {
      CaseFile content = file.invoke(found -> found.state().content().orElseThrow());
      book(command, content, command.fund().get());
    }
    return file.invoke(found -> found.record(facts));
  }

  private void book(RecordVisit command, CaseFile file, FundCode fund) {
    FundFacts known =
        directory.find(fund).orElseThrow(() -> Refusal.of(RejectionCode.UNKNOWN_FUND));
    Optional<RejectionCode> refusal =
        FundUseRule.refusal(file, terms(command), command.occurredOn(), known)
            .or(() -> CapRule.refusal(file, terms(command), command.occurredOn(), known));
    if (refusal.isPresent()) {
      throw Refusal.of(refusal.get());
    }
    CommitmentId commitment = new CommitmentId("commitment-" + command.visitId());
    books.commit(fund, List.of(order(command, file, commitment)));
    books.settle(fund, List.of(commitment), command.occurredOn());
  }

  private static Order order(RecordVisit command, CaseFile file, CommitmentId commitment) {
    return new Order(
        commitment,
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

  /** What is handed over on a visit is condolence. */
  private static AidTerms terms(RecordVisit command) {
    return new AidTerms(
        AidCategory.CONDOLENCE,
        command.fund(),
        command.campaign(),
        command.money(),
        command.goods());
  }
}
