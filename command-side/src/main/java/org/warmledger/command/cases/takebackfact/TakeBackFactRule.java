package org.warmledger.command.cases.takebackfact;

import java.time.LocalDate;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftingRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FactReversed;

/**
 * What was entered about a file is taken back while nothing later rests on it (C29); what keeps aid
 * from it by other hands than that aid went through (C13).
 */
public final class TakeBackFactRule {

  private TakeBackFactRule() {}

  public static Decision<CaseEvent> decide(TakeBackFact command, CaseState state) {
    return LiftingRule.decide(
        command.reversedBy(), state, state.decide(file -> decide(command, file)));
  }

  private static Decision<CaseEvent> decide(TakeBackFact command, CaseFile file) {
    String about = command.about().orElse("");
    return switch (Standing.of(file, command.fact(), about)) {
      case Standing.Firm firm -> takeBack(command, file, firm.on());
      case Standing.RestedOn rested -> Decision.reject(RejectionCode.FACT_RESTED_ON);
      case Standing.Gone gone -> file.past().gone(command.fact().name(), about, gone.code());
    };
  }

  private static Decision<CaseEvent> takeBack(TakeBackFact command, CaseFile file, LocalDate on) {
    return command.occurredOn().isBefore(on)
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : Decision.accept(
            new FactReversed(
                command.caseId(),
                file.union(),
                command.fact(),
                command.about(),
                on,
                file.personal(command.reason()),
                command.reversedBy(),
                command.occurredOn()));
  }
}
