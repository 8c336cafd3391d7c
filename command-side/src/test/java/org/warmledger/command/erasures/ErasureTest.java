package org.warmledger.command.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCase;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.erasures.askerasure.AskErasure;
import org.warmledger.command.erasures.askerasure.AskErasureRule;
import org.warmledger.command.erasures.droperasure.DropErasure;
import org.warmledger.command.erasures.droperasure.DropErasureRule;
import org.warmledger.command.erasures.eraseperson.ErasePerson;
import org.warmledger.command.erasures.eraseperson.ErasePersonRule;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.ErasureReason;
import org.warmledger.events.lists.ErasureWarning;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.values.Dependants;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Personal;

/** One asks and says why; another does it, in spite of what they were warned of, or refuses. */
class ErasureTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final ErasureId ERASURE = ErasureId.of(Samples.HEAD);
  private static final List<ErasureWarning> KEPT = List.of(ErasureWarning.KEEPING_PERIOD);
  private static final PersonState ON_FILE = new PersonState.Free(List.of(Samples.CASE));
  private static final PersonState GONE = new PersonState.Erased(ON_FILE);
  private static final StaffId ONE = Samples.CASEWORKER;
  private static final StaffId OTHER = Samples.SUPERVISOR;

  private static CaseFile file() {
    return archived().content().orElseThrow();
  }

  private static CaseState archived() {
    return HardshipCase.evolve(
        HardshipCase.unopened(),
        (CaseEvent)
            Samples.all().stream()
                .filter(CaseArchived.class::isInstance)
                .findFirst()
                .orElseThrow());
  }

  private static Decision<ErasureEvent> asked(
      ErasureState state, PersonState person, StaffId by, String letter) {
    return AskErasureRule.decide(
        new AskErasure(ERASURE, Samples.HEAD, ErasureReason.ORDERED, Optional.of(letter), by, DAY),
        state,
        person,
        file(),
        KEPT);
  }

  private static Decision<ErasureEvent> done(
      ErasureState state, StaffId by, LocalDate on, List<ErasureWarning> warnings) {
    return ErasePersonRule.decide(
        new ErasePerson(ERASURE, Samples.HEAD, KEPT, by, on), state, ON_FILE, warnings);
  }

  private static Decision<ErasureEvent> dropped(ErasureState state, LocalDate on) {
    return DropErasureRule.decide(new DropErasure(ERASURE, OTHER, on), state);
  }

  private static ErasureState after(Decision<ErasureEvent> first, ErasureState state) {
    return first.orRefuse().stream().reduce(state, ErasureState::evolve, (one, another) -> another);
  }

  private static final ErasureState UNASKED = new ErasureState.Unasked();
  private static final ErasureState WAITING = after(asked(UNASKED, ON_FILE, ONE, "7号"), UNASKED);
  private static final ErasureState DROPPED = after(dropped(WAITING, DAY), WAITING);
  private static final ErasureState DONE = after(done(WAITING, OTHER, DAY, KEPT), WAITING);

  private static Decision<ErasureEvent> no(RejectionCode code) {
    return Decision.reject(code);
  }

  @Test
  void itIsAskedForOnceAtATime() {
    assertThat(WAITING).isInstanceOf(ErasureState.Waiting.class);
    assertThat(asked(WAITING, ON_FILE, ONE, "7号")).isEqualTo(Decision.alreadySo());
    assertThat(asked(WAITING, ON_FILE, ONE, "8号")).isEqualTo(no(RejectionCode.ERASURE_WAITS));
    assertThat(asked(WAITING, ON_FILE, OTHER, "7号")).isEqualTo(no(RejectionCode.ERASURE_WAITS));
    assertThat(
            AskErasureRule.decide(
                new AskErasure(
                    ERASURE, Samples.HEAD, ErasureReason.KEEPING_OVER, Optional.of("7号"), ONE, DAY),
                WAITING,
                ON_FILE,
                file(),
                KEPT))
        .isEqualTo(no(RejectionCode.ERASURE_WAITS));
    assertThat(asked(UNASKED, GONE, ONE, "7号")).isEqualTo(no(RejectionCode.PERSON_ERASED));
    assertThat(asked(DROPPED, ON_FILE, ONE, "7号").orRefuse()).hasSize(1);
    assertThat(asked(DONE, ON_FILE, ONE, "7号").orRefuse()).hasSize(1);
  }

  @Test
  void itIsDoneByAnotherAfterItWasAskedForOnceAidIsSettled() {
    assertThat(done(UNASKED, OTHER, DAY, KEPT)).isEqualTo(no(RejectionCode.ERASURE_NOT_FOUND));
    assertThat(done(WAITING, ONE, DAY, KEPT)).isEqualTo(no(RejectionCode.C13_SAME_HANDS));
    assertThat(done(WAITING, OTHER, DAY.minusDays(1), KEPT))
        .isEqualTo(no(RejectionCode.DATE_OUT_OF_ORDER));
    for (ErasureWarning stands :
        List.of(
            ErasureWarning.AID_PENDING, ErasureWarning.AID_UNDELIVERED, ErasureWarning.LOAN_OPEN)) {
      assertThat(done(WAITING, OTHER, DAY, List.of(stands)))
          .isEqualTo(no(RejectionCode.ERASURE_BEFORE_AID));
    }
    assertThat(
            ErasePersonRule.decide(
                new ErasePerson(ERASURE, Samples.HEAD, List.of(), OTHER, DAY),
                WAITING,
                ON_FILE,
                KEPT))
        .isEqualTo(no(RejectionCode.KEEPING_PERIOD_RUNS));
    assertThat(done(DROPPED, OTHER, DAY, KEPT))
        .isEqualTo(no(RejectionCode.ERASURE_ALREADY_DECIDED));
    assertThat(done(DONE, OTHER, DAY, KEPT))
        .as("who came back is asked for anew")
        .isEqualTo(no(RejectionCode.ERASURE_ALREADY_DECIDED));
    assertThat(
            ErasePersonRule.decide(
                new ErasePerson(ERASURE, Samples.HEAD, KEPT, OTHER, DAY), DONE, GONE, KEPT))
        .isEqualTo(Decision.alreadySo());
  }

  @Test
  void itIsDroppedWhileItWaits() {
    assertThat(dropped(UNASKED, DAY)).isEqualTo(no(RejectionCode.ERASURE_NOT_FOUND));
    assertThat(dropped(WAITING, DAY.minusDays(1))).isEqualTo(no(RejectionCode.DATE_OUT_OF_ORDER));
    assertThat(dropped(DROPPED, DAY)).isEqualTo(Decision.alreadySo());
    assertThat(dropped(DONE, DAY)).isEqualTo(no(RejectionCode.ERASURE_ALREADY_DECIDED));
    assertThat(Stream.of(UNASKED, WAITING, DROPPED, DONE).map(ErasureState::union))
        .containsExactly(
            Optional.empty(),
            Optional.of(Samples.COUNTY),
            Optional.of(Samples.COUNTY),
            Optional.of(Samples.COUNTY));
    ErasureEvent dropped = dropped(WAITING, DAY).orRefuse().getFirst();
    assertThatIllegalStateException().isThrownBy(() -> ErasureState.evolve(UNASKED, dropped));
  }

  private static CaseState with(List<Class<? extends CaseEvent>> facts) {
    return facts.stream()
        .map(kind -> Samples.all().stream().filter(kind::isInstance).findFirst().orElseThrow())
        .map(CaseEvent.class::cast)
        .reduce(archived(), HardshipCase::evolve, (one, other) -> other);
  }

  @Test
  void aidIsToldOfUntilItIsSettled() {
    Map<List<Class<? extends CaseEvent>>, List<ErasureWarning>> told =
        Map.of(
            List.of(AidProposed.class), List.of(ErasureWarning.AID_PENDING),
            List.of(AidProposed.class, AidApproved.class), List.of(ErasureWarning.AID_PENDING),
            List.of(AidProposed.class, AidApproved.class, AidFundsRefused.class),
                List.of(ErasureWarning.AID_PENDING),
            List.of(AidProposed.class, AidApproved.class, AidFunded.class),
                List.of(ErasureWarning.AID_UNDELIVERED),
            List.of(AidProposed.class, AidApproved.class, AidFunded.class, AidLapsed.class),
                List.of(),
            List.of(AidProposed.class, AidRejected.class), List.of(),
            List.of(CaseAided.class), List.of(),
            List.of(CaseAided.class, AidReversed.class), List.of());
    told.forEach(
        (facts, warnings) ->
            assertThat(ErasureWarnings.of(List.of(with(facts)), Set.of(), DAY, 10))
                .as(facts.toString())
                .isEqualTo(Stream.concat(warnings.stream(), KEPT.stream()).toList()));
  }

  @Test
  void aLineThatWaitsForTheFileIsAidThatWaits() {
    assertThat(ErasureWarnings.of(List.of(archived()), Set.of(file().id()), DAY, 10))
        .containsExactly(ErasureWarning.AID_PENDING, ErasureWarning.KEEPING_PERIOD);
    assertThat(
            ErasureWarnings.of(List.of(archived()), Set.of(new CaseId("case-of-another")), DAY, 10))
        .isEqualTo(KEPT);
  }

  @Test
  void aFileIsKeptForYearsAfterItsEnd() {
    CaseState closed = new CaseState.Closed(file(), CloseReason.LIFTED, DAY.minusYears(10));
    assertThat(ErasureWarnings.of(List.of(archived()), Set.of(), DAY, 10)).isEqualTo(KEPT);
    assertThat(ErasureWarnings.of(List.of(closed), Set.of(), DAY, 10)).isEmpty();
    assertThat(ErasureWarnings.of(List.of(closed), Set.of(), DAY.minusDays(1), 10)).isEqualTo(KEPT);
    assertThat(ErasureWarnings.of(List.of(new CaseState.Unopened()), Set.of(), DAY, 10)).isEmpty();
  }

  private static CasePersonErased erasedFrom(CaseState state, PersonId person) {
    ErasePerson command = new ErasePerson(ErasureId.of(person), person, KEPT, OTHER, DAY);
    return (CasePersonErased) ErasePersonRule.onFile(command, state).orRefuse().getFirst();
  }

  private static CaseArchived withSpouse(Personal<MemberDetails> details) {
    CaseArchived file = Like.sample(CaseArchived.class).made();
    Household household = file.household();
    HouseholdMember spouse = new HouseholdMember(Samples.SPOUSE, Relation.SPOUSE, details);
    return Like.the(file)
        .with(
            CaseArchived::household,
            new Household(household.head(), List.of(spouse), 3, household.means()))
        .made();
  }

  /** What forms count of a household does not go with whoever is erased (ADR 0103). */
  @Test
  void whatWasCountedIsSaidWhileItCanBeAndSaidAgain() {
    MemberDetails onTheirOwn =
        new MemberDetails("", "", DAY, Sex.FEMALE, "", "", Optional.empty(), false);
    CaseArchived before = withSpouse(Personal.of(Samples.SPOUSE, onTheirOwn));
    CaseRevised revised =
        Like.sample(CaseRevised.class)
            .with(CaseRevised::household, withSpouse(Personal.erased(Samples.SPOUSE)).household())
            .made();
    CaseState file =
        HardshipCase.evolve(HardshipCase.evolve(HardshipCase.unopened(), before), revised);
    CasePersonErased spouse = erasedFrom(file, Samples.SPOUSE);
    assertThat(spouse.dependants()).contains(new Dependants(List.of(1, 2)));

    CaseArchived unreadable = withSpouse(Personal.erased(Samples.SPOUSE));
    CaseState loaded =
        Stream.of(unreadable, revised, spouse, revised)
            .map(CaseEvent.class::cast)
            .reduce(HardshipCase.unopened(), HardshipCase::evolve, (one, another) -> another);
    assertThat(erasedFrom(loaded, Samples.HEAD).dependants())
        .contains(new Dependants(List.of(1, 2, 2)));
  }
}
