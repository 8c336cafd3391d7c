package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.amendfund.AmendFundRule;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.reopenfund.ReopenFundRule;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;

/** A fund itself becomes another: it is amended, or open again. */
record FundTurns(Ledgers ledgers) {

  Decision<FundEvent> reopen(FundCode code) {
    return turn(code, Contents.reopened("结项有误"), ReopenFundRule::decide);
  }

  Decision<FundEvent> amend(FundCode code, FundTerms terms) {
    return turn(
        code,
        Contents.amended(terms, "调整", Optional.of(new Receipt("TZ-1", ReceiptKind.OTHER))),
        (entered, fund) -> AmendFundRule.decide(entered, fund, givers(fund)));
  }

  private List<FundTerms> givers(FundState fund) {
    return fund.content().stream()
        .flatMap(FundBook::givers)
        .map(giver -> ledgers.book(giver).terms())
        .toList();
  }

  private Decision<FundEvent> turn(
      FundCode code,
      MovementContent content,
      BiFunction<MovementEntered, FundState, Decision<FundEvent>> rule) {
    MovementEntered entered = Ledgers.entered(code, content, ledgers.today);
    return ledgers.apply(rule.apply(entered, ledgers.state(code)));
  }
}
