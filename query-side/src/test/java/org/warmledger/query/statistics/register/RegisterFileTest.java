package org.warmledger.query.statistics.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.Like;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.values.Dependants;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Personal;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.support.Samples;

class RegisterFileTest {

  private static final CaseArchived ARCHIVED =
      Samples.archived("case-one", Samples.ZHONGZHAN, "王一", 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private static RegisterFile file(CaseEvent... events) {
    RegisterFile file = RegisterFile.none("case-one");
    for (int i = 0; i < events.length; i++) {
      Ref ref = new Ref("case-one", i, "some", 100 + i, Instant.EPOCH);
      file = RegisterSection.folded(file, events[i], ref);
    }
    return file;
  }

  private static List<String> onFile(RegisterFile file, LocalDate day) {
    return file.spans().stream()
        .filter(span -> span.isOn(day))
        .map(RegisterFile.Span::union)
        .toList();
  }

  @Test
  void aFileIsOnTheRegisterFromTheDayItWasArchived() {
    assertThat(onFile(file(ARCHIVED), Samples.DAY.minusDays(1))).isEmpty();
    assertThat(onFile(file(ARCHIVED), Samples.DAY)).containsExactly("410803");
  }

  @Test
  void aClosedFileIsOffTheRegisterOnTheDayItEnded() {
    RegisterFile file =
        file(
            ARCHIVED,
            Samples.closed(ARCHIVED, MARCH),
            Samples.reopened(ARCHIVED, MARCH.plusDays(9)));
    assertThat(onFile(file, MARCH.minusDays(1))).hasSize(1);
    assertThat(onFile(file, MARCH)).isEmpty();
    assertThat(onFile(file, MARCH.plusDays(9))).hasSize(1);
    assertThat(file.endings()).extracting(RegisterFile.Ending::reason).containsExactly("LIFTED");
  }

  @Test
  void aReopeningByMistakeLeavesOneEndingAndNoDayOnTheRegister() {
    RegisterFile closed = file(ARCHIVED, Samples.closed(ARCHIVED, MARCH));
    RegisterFile file =
        file(
            ARCHIVED,
            Samples.closed(ARCHIVED, MARCH),
            Samples.reopened(ARCHIVED, MARCH.plusDays(9)),
            Like.sample(ReopeningReversed.class).made());
    assertThat(file.spans()).isEqualTo(closed.spans());
    assertThat(file.endings()).isEqualTo(closed.endings());
    assertThat(onFile(file.knownAt(102), MARCH.plusDays(9))).hasSize(1);
  }

  @Test
  void whatIsEnteredLateTakesEffectOnItsOwnDay() {
    RegisterFile file =
        file(
            ARCHIVED,
            Samples.transferred(ARCHIVED, Samples.JIEFANG, MARCH.plusDays(5)),
            Samples.closed(ARCHIVED, MARCH));
    assertThat(onFile(file, MARCH)).isEmpty();
    assertThat(onFile(file, MARCH.minusDays(1))).containsExactly("410803");
    assertThat(onFile(file.knownAt(101), MARCH)).containsExactly("410803");
    assertThat(onFile(file.knownAt(101), MARCH.plusDays(5))).containsExactly("410802");
  }

  @Test
  void dependantsAreEverybodyButTheWorkerAndWhoDependsOnNobody() {
    HouseholdMember child = Samples.member("王小", Samples.number(7), Relation.CHILD);
    HouseholdMember erased =
        new HouseholdMember(child.person(), Relation.CHILD, Personal.erased(child.person()));
    Household household = Samples.household("王一", Samples.number(1), "19900000001", List.of(child));
    assertThat(household.dependants()).isEqualTo(1);
    assertThat(new Household(household.head(), List.of(erased), 2, household.means()).dependants())
        .isEqualTo(1);
    assertThat(Optional.of(household.size())).contains(2);
  }

  private static final HouseholdMember SPOUSE =
      Samples.member("李二", Samples.number(8), Relation.SPOUSE);

  private static MemberDetails onTheirOwn() {
    return new MemberDetails(
        "李二", Samples.number(8), MARCH, Sex.FEMALE, "", "", Optional.empty(), false);
  }

  private static CaseArchived living(Personal<MemberDetails> spouse) {
    HouseholdMember member = new HouseholdMember(SPOUSE.person(), Relation.SPOUSE, spouse);
    Household household = ARCHIVED.household();
    return Like.the(ARCHIVED)
        .with(
            CaseArchived::household,
            new Household(household.head(), List.of(member), 4, household.means()))
        .made();
  }

  /** And a register that is built anew afterwards is the one that was there (ADR 0103). */
  @Test
  void whoeverIsErasedChangesNoFigure() {
    CaseArchived before = living(Personal.of(SPOUSE.person(), onTheirOwn()));
    CaseArchived after = living(Personal.erased(SPOUSE.person()));
    assertThat(after.household().dependants()).isEqualTo(before.household().dependants() + 1);
    CasePersonErased gone =
        new CasePersonErased(
            before.caseId(),
            before.union(),
            SPOUSE.person(),
            Optional.of(new Dependants(List.of(before.household().dependants()))),
            MARCH);
    RegisterFile asItWas = file(before);
    assertThat(file(before, gone)).isEqualTo(asItWas);
    assertThat(file(after, gone)).isEqualTo(asItWas);
    assertThat(file(after, gone, Samples.closed(ARCHIVED, MARCH)))
        .isEqualTo(file(before, gone, Samples.closed(ARCHIVED, MARCH)));
    assertThat(file(before, Samples.erased(before, SPOUSE.person(), MARCH)))
        .as("one that was erased before that was said")
        .isEqualTo(asItWas);
  }

  @Test
  void whatHappenedOnOneDayIsTakenInTheOrderOfTheLedger() {
    RegisterFile sameDay =
        file(ARCHIVED, Samples.closed(ARCHIVED, MARCH), Samples.reopened(ARCHIVED, MARCH));
    assertThat(onFile(sameDay, MARCH)).containsExactly("410803");
    assertThat(sameDay.ref(2).position()).isEqualTo(102);
    assertThat(sameDay.ref(0).position()).isEqualTo(100);
    assertThatThrownBy(() -> sameDay.ref(7)).isInstanceOf(NoSuchElementException.class);
  }
}
