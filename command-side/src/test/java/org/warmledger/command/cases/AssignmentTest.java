package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.events.Samples.CASE;
import static org.warmledger.events.Samples.COUNTY;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.assignments.Assigner;
import org.warmledger.command.cases.assigncase.AssignCase;
import org.warmledger.command.cases.assigncase.AssignCaseRule;
import org.warmledger.command.cases.unassigncase.UnassignCase;
import org.warmledger.command.cases.unassigncase.UnassignCaseRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseUnassigned;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.staff.StaffMember;
import org.warmledger.platform.web.Role;

/** A file is the work of one person at a time. */
class AssignmentTest {

  private static final StaffId MEI = new StaffId("mei@410803");
  private static final StaffId LAN = new StaffId("lan@410803");
  private static final Assigner CHIEF = new Assigner(SUPERVISOR, Role.SUPERVISOR);

  private static Story onFile() {
    return given(archived("2026-01-12"));
  }

  private static Story meis() {
    return onFile().and(assigned(MEI, "2026-02-01"));
  }

  static CaseAssigned assigned(StaffId to, String on) {
    return new CaseAssigned(CASE, COUNTY, to, SUPERVISOR, day(on));
  }

  static CaseUnassigned unassigned(String on) {
    return new CaseUnassigned(CASE, COUNTY, MEI, SUPERVISOR, day(on));
  }

  private static Assigner assigner(StaffId caseworker) {
    return new Assigner(caseworker, Role.CASEWORKER);
  }

  private static Function<CaseState, Decision<CaseEvent>> assign(Assigner by, StaffId to) {
    return assign(by, to, Optional.of(member(to, Role.CASEWORKER, COUNTY.code())));
  }

  private static Function<CaseState, Decision<CaseEvent>> assign(
      Assigner by, StaffId to, Optional<StaffMember> known) {
    return state ->
        AssignCaseRule.decide(new AssignCase(CASE, to, by, day("2026-02-02")), state, known);
  }

  private static Function<CaseState, Decision<CaseEvent>> takeBack(Assigner by, String on) {
    return state -> UnassignCaseRule.decide(new UnassignCase(CASE, by, day(on)), state);
  }

  private static StaffMember member(StaffId account, Role role, UnionCode union) {
    return new StaffMember(account, Optional.empty(), role, union);
  }

  @Test
  void aSupervisorMakesItSomebodysAndSomebodyElses() {
    onFile().when(assign(CHIEF, MEI)).then(assigned(MEI, "2026-02-02"));
    meis().when(assign(CHIEF, LAN)).then(assigned(LAN, "2026-02-02"));
    meis().when(assign(CHIEF, MEI)).thenItIsAlreadySo();
    assertThat(meis().file().past().assignee()).contains(MEI);
  }

  @Test
  void aCaseworkerTakesWhatIsNobodysAndGivesBackWhatIsTheirs() {
    onFile().when(assign(assigner(MEI), MEI)).thenHappens(CaseAssigned.class);
    onFile().when(assign(assigner(MEI), LAN)).thenRefused(ASSIGNED_BY_SUPERVISOR);
    meis().when(assign(assigner(LAN), LAN)).thenRefused(ASSIGNED_BY_SUPERVISOR);
    meis().when(assign(assigner(MEI), LAN)).thenRefused(ASSIGNED_BY_SUPERVISOR);
    meis().when(takeBack(assigner(MEI), "2026-02-02")).thenHappens(CaseUnassigned.class);
    meis().when(takeBack(assigner(LAN), "2026-02-02")).thenRefused(ASSIGNED_BY_SUPERVISOR);
  }

  @Test
  void whatIsTakenBackIsNobodys() {
    meis().when(takeBack(CHIEF, "2026-02-02")).then(unassigned("2026-02-02"));
    assertThat(meis().and(unassigned("2026-02-02")).file().past().assignee()).isEmpty();
    onFile().when(takeBack(CHIEF, "2026-02-02")).thenItIsAlreadySo();
  }

  @Test
  void aClosedFileIsTakenBackAndNobodyIsPutInChargeOfIt() {
    Story closed = meis().and(closed("2026-02-01"));
    closed.when(assign(CHIEF, LAN)).thenRefused(CASE_CLOSED);
    closed.when(takeBack(CHIEF, "2026-02-02")).thenHappens(CaseUnassigned.class);
    given().when(assign(CHIEF, LAN)).thenRefused(CASE_NOT_FOUND);
    given().when(takeBack(CHIEF, "2026-02-02")).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void nothingIsAnybodysBeforeItWasOnFile() {
    given(archived("2026-02-03")).when(assign(CHIEF, MEI)).thenRefused(DATE_OUT_OF_ORDER);
    meis().when(takeBack(CHIEF, "2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void itIsNobodysWhereItHasMovedTo() {
    Story moved = meis().and(movedNextDoor("2026-02-02"));
    assertThat(moved.file().past().assignee()).isEmpty();
    assertThat(moved.and(assigned(LAN, "2026-02-03")).file().past().sender()).isPresent();
  }

  @Test
  void anOfferChangesNothingAboutWhoseItIs() {
    Story offered = meis().and(GivenOffer.offered("2026-02-02"));
    assertThat(offered.file().past().assignee()).contains(MEI);
    assertThat(offered.and(GivenOffer.withdrawn("2026-02-03")).file().past().assignee())
        .contains(MEI);
    assertThat(offered.and(unassigned("2026-02-03")).file().past().waiting()).isPresent();
  }

  @Test
  void itIsTheWorkOfSomebodyWhoMayDoIt() {
    refusedField(Optional.empty(), FieldCode.UNKNOWN_STAFF);
    refusedField(Optional.of(member(MEI, Role.FINANCE, COUNTY.code())), FieldCode.NOT_THEIR_WORK);
    UnionCode elsewhere = Samples.NEIGHBOUR.code();
    refusedField(Optional.of(member(MEI, Role.CASEWORKER, elsewhere)), FieldCode.NOT_THEIR_WORK);
    UnionCode city = new UnionCode("410800");
    onFile()
        .when(assign(CHIEF, MEI, Optional.of(member(MEI, Role.SUPERVISOR, city))))
        .thenHappens(CaseAssigned.class);
  }

  private static void refusedField(Optional<StaffMember> known, FieldCode code) {
    assertThat(assign(CHIEF, MEI, known).apply(onFile().state()))
        .isEqualTo(
            new Decision.Refused<CaseEvent>(
                Rejection.ofFields(List.of(new Rejection.WrongField("/assignee", code)))));
  }
}
