package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.VisitNotes;
import org.warmledger.query.casefile.Visit;
import org.warmledger.query.masking.Masking;

/** One visit and what came of it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VisitView(
    VisitId visitId,
    LocalDate occurredOn,
    Optional<String> campaign,
    @JsonUnwrapped Optional<VisitNotes> notes,
    Optional<Boolean> erased,
    Money money,
    List<Goods> goods,
    Optional<Receipt> receipt,
    Optional<PlanId> plan,
    Optional<LocalDate> followUpBy,
    Optional<LocalDate> followUpDoneOn,
    Optional<String> followUpNote) {

  static VisitView of(Visit visit, Masking.Lens lens) {
    CaseVisited visited = visit.visited();
    return new VisitView(
        visited.visitId(),
        visited.occurredOn(),
        visited.campaign(),
        lens.shown(visited.notes()),
        Optional.of(visited.notes().isErased()).filter(Boolean::booleanValue),
        visited.money(),
        visited.goods(),
        visited.receipt(),
        visited.plan(),
        visit.followUpBy(),
        visit.followUpDoneOn(),
        visit.followUpNote().flatMap(lens::words));
  }
}
