package org.warmledger.command.cases.takebackreopening;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Notice;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ReopeningReversed;

/**
 * A file that was opened again by mistake is closed as it was before, unless something happened on
 * it since that only happens to open files: that is taken back first (C29).
 */
public final class TakeBackReopeningRule {

  private TakeBackReopeningRule() {}

  public static Decision<CaseEvent> decide(TakeBackReopening command, CaseState state) {
    return state.decide(
        file ->
            file.past()
                .lastReopening()
                .map(last -> decide(command, state, file, last))
                .orElseGet(
                    () ->
                        file.past().gone(Past.REOPENING, "", RejectionCode.NOTHING_TO_TAKE_BACK)));
  }

  private static Decision<CaseEvent> decide(
      TakeBackReopening command, CaseState state, CaseFile file, Past.Reopening last) {
    if (state instanceof CaseState.Closed || isRestedOn(file, last)) {
      return Decision.reject(RejectionCode.FACT_RESTED_ON);
    }
    return command.occurredOn().isBefore(last.on())
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : Decision.accept(reversed(command, file, last));
  }

  /** What a file says of its household is as it is, open or closed; a revision rests on nothing. */
  private static boolean isRestedOn(CaseFile file, Past.Reopening last) {
    CaseFile before = file.neverReopened();
    return file.past().keepers().size() > last.moves()
        || neededOpen(file).anyMatch(day -> !before.isOpenOn(day));
  }

  /** Days on which something stands that only an open file takes. */
  private static Stream<LocalDate> neededOpen(CaseFile file) {
    return Stream.of(
            file.made().values().stream().map(CaseEvent::occurredOn),
            file.aids().values().stream().flatMap(aid -> aid.neededOn().stream()),
            file.notices().values().stream().map(Notice::from),
            file.checks().all().values().stream().map(steps -> steps.getFirst().on()))
        .flatMap(days -> days);
  }

  private static ReopeningReversed reversed(
      TakeBackReopening command, CaseFile file, Past.Reopening last) {
    return new ReopeningReversed(
        command.caseId(),
        file.union(),
        last.after().reason(),
        last.after().occurredOn(),
        last.after().note(),
        last.on(),
        file.personal(command.reason()),
        command.reversedBy(),
        command.occurredOn());
  }
}
