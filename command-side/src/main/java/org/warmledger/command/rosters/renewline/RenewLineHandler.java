package org.warmledger.command.rosters.renewline;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Order;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;

/** Sets the funds of the line aside anew and has it carried again, in one unit of work. */
@Component
record RenewLineHandler(Rosters rosters, LinesOnFiles lines, ShownFunds shown, FundBooks funds) {

  @CommandHandler
  Written handle(RenewLine command, MetaData metadata) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    RosterState seen = lines.seen(roster.state(), command.number());
    CaseState file = lines.of(seen, command.number(), command.renewedBy());
    if (RenewLineRule.decide(command, seen, file, 0).orRefuse().isEmpty()) {
      return roster.record(List.of());
    }
    RosterSheet sheet = seen.content().orElseThrow();
    Line line = sheet.line(command.number()).orElseThrow();
    Order order = RenewLineRule.order(command, sheet, line, keptBy(file));
    Optional<GrantId> grant =
        shown
            .find(sheet.fund(), metadata, FundAmounts.of(List.of(order)), command.occurredOn())
            .flatMap(FundFacts::grant);
    long fundVersion = funds.commit(sheet.fund(), List.of(order.under(grant)));
    return roster.record(
        lines.namingNobody(
            RenewLineRule.decide(command, seen, file, fundVersion).orRefuse(),
            seen,
            command.number()));
  }

  private static UnionPath keptBy(CaseState file) {
    return file.content()
        .map(CaseFile::union)
        .orElseThrow(() -> Refusal.of(RejectionCode.CASE_NOT_FOUND));
  }
}
