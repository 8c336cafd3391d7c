package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.CHECK;
import static org.warmledger.command.cases.GivenCare.NOTICE;
import static org.warmledger.command.cases.GivenCare.OBJECTION;
import static org.warmledger.command.cases.GivenCare.checked;
import static org.warmledger.command.cases.GivenCare.objected;
import static org.warmledger.command.cases.GivenCare.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.cases.checkmeans.CheckMeans;
import org.warmledger.command.cases.checkmeans.CheckMeansRule;
import org.warmledger.command.cases.reopencase.ReopenCase;
import org.warmledger.command.cases.reopencase.ReopenCaseRule;
import org.warmledger.command.cases.takebackclosure.TakeBackClosure;
import org.warmledger.command.cases.takebackclosure.TakeBackClosureRule;
import org.warmledger.command.cases.takebackfact.TakeBackFact;
import org.warmledger.command.cases.takebackfact.TakeBackFactRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Note;

/** Every fact whose presence refuses aid, and how one hand takes it out of the way. */
enum LiftedBlock {
  A_MEANS_CHECK_TAKEN_BACK(
      by -> back(FileFact.MEANS_CHECK, CHECK.value(), by),
      checked("2026-02-05", Exclusion.VEHICLE)),
  A_MEANS_CHECK_WITH_ANOTHER(by -> checkAgain(by), checked("2026-02-05", Exclusion.VEHICLE)),
  AN_OBJECTION(
      by -> back(FileFact.OBJECTION, OBJECTION.value(), by),
      published("2026-02-01", "2026-02-08"),
      objected("2026-02-05")),
  A_NOTICE(by -> back(FileFact.NOTICE, NOTICE.value(), by), published("2026-02-01", "2026-02-28")),
  A_CLOSURE(by -> openAgain(by), closed("2026-02-05")),
  A_CLOSURE_BY_REOPENING(by -> reopening(by), closed("2026-02-05"));

  private final Function<StaffId, Function<CaseState, Decision<CaseEvent>>> lifting;
  private final List<CaseEvent> facts;

  LiftedBlock(
      Function<StaffId, Function<CaseState, Decision<CaseEvent>>> lifting, CaseEvent... facts) {
    this.lifting = lifting;
    this.facts = List.of(facts);
  }

  Story inTheWayOf(Story file) {
    Story story = file;
    for (CaseEvent fact : facts) {
      story = story.and(fact);
    }
    return story;
  }

  Decision<CaseEvent> liftedBy(StaffId by, Story file) {
    return lifting.apply(by).apply(file.state());
  }

  Story lifted(StaffId by, Story file) {
    Story story = file;
    for (CaseEvent fact : liftedBy(by, file).orRefuse()) {
      story = story.and(fact);
    }
    return story;
  }

  static Function<CaseState, Decision<CaseEvent>> back(FileFact fact, String about, StaffId by) {
    return state ->
        TakeBackFactRule.decide(
            new TakeBackFact(
                Samples.CASE, fact, Optional.of(about), Note.of("误"), by, day("2026-02-09")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> openAgain(StaffId by) {
    return state ->
        TakeBackClosureRule.decide(
            new TakeBackClosure(Samples.CASE, Note.of("误"), by, day("2026-02-09")), state);
  }

  private static Function<CaseState, Decision<CaseEvent>> reopening(StaffId by) {
    return state ->
        ReopenCaseRule.decide(
            new ReopenCase(Samples.CASE, Note.of("返困"), by, day("2026-02-09")), state);
  }

  private static Function<CaseState, Decision<CaseEvent>> checkAgain(StaffId by) {
    return state ->
        CheckMeansRule.decide(
            new CheckMeans(
                Samples.CASE,
                new MeansCheckId("means-check-again"),
                List.of(),
                "授权书 9 号",
                Note.EMPTY,
                by,
                day("2026-02-09")),
            state);
  }
}
