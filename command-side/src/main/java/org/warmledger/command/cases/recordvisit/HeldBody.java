package org.warmledger.command.cases.recordvisit;

import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;

/** That a visit was recorded without a signal, as it is sent. */
public record HeldBody(
    Optional<VisitId> beside, @InSeal @Longest(Longest.NOTE) Optional<String> reason) {

  HeldVisit check(Fields fields) {
    fields.and("/held", this);
    Optional<String> why = Fields.stated(reason);
    fields.wrongIf(beside.isPresent() && why.isEmpty(), "/held/reason", FieldCode.REQUIRED);
    return new HeldVisit(beside, Fields.noted(reason));
  }

  @Override
  public String toString() {
    return "HeldBody";
  }
}
