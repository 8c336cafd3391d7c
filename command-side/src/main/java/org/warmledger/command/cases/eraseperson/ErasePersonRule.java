package org.warmledger.command.cases.eraseperson;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;

/** Each file that a person was on says once that they were erased. */
public final class ErasePersonRule {

  private ErasePersonRule() {}

  public static Decision<CaseEvent> decide(ErasePerson command, CaseState state) {
    return state
        .content()
        .filter(file -> !file.erased().contains(command.person()))
        .map(file -> Decision.<CaseEvent>accept(erased(command, file)))
        .orElseGet(Decision::alreadySo);
  }

  private static CasePersonErased erased(ErasePerson command, CaseFile file) {
    return new CasePersonErased(file.id(), file.union(), command.person(), command.occurredOn());
  }
}
