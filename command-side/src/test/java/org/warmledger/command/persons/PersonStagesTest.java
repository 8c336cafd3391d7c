package org.warmledger.command.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.values.Personal;

/** What the register remembers of a person at every stage. */
class PersonStagesTest {

  private static final PersonId SOMEBODY = new PersonId("person-a");
  private static final CaseId ONE = new CaseId("case-1");
  private static final CaseId OTHER = new CaseId("case-2");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private static final PersonEvent ON_ONE = new PersonClaimed(SOMEBODY, ONE, ClaimRole.HEAD, DAY);
  private static final PersonEvent ON_OTHER =
      new PersonClaimed(SOMEBODY, OTHER, ClaimRole.MEMBER, DAY);
  private static final PersonEvent OFF_ONE = new PersonReleased(SOMEBODY, ONE, DAY);
  private static final PersonEvent GONE =
      new PersonErased(SOMEBODY, Personal.erased(SOMEBODY), DAY);

  private enum Stage {
    UNKNOWN(List.of(), List.of()),
    ON_FILE(List.of(ON_ONE), List.of(ONE)),
    FREE(List.of(ON_ONE, OFF_ONE), List.of(ONE)),
    ON_FILE_AGAIN(List.of(ON_ONE, OFF_ONE, ON_ONE), List.of(ONE)),
    ON_ANOTHER(List.of(ON_ONE, OFF_ONE, ON_OTHER), List.of(ONE, OTHER)),
    ERASED(List.of(ON_ONE, GONE), List.of(ONE)),
    ERASED_TWICE(List.of(ON_ONE, GONE, GONE), List.of(ONE)),
    ERASED_AND_FREE(List.of(ON_ONE, GONE, OFF_ONE), List.of(ONE));

    private final List<PersonEvent> facts;
    private final List<CaseId> files;

    Stage(List<PersonEvent> facts, List<CaseId> files) {
      this.facts = facts;
      this.files = files;
    }

    PersonState state() {
      return facts.stream().reduce(Person.unknown(), Person::evolve, (first, second) -> second);
    }

    boolean isErased() {
      return name().startsWith("ERASED");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsRememberedTheLatestLast(Stage stage) {
    assertThat(stage.state().allFiles()).isEqualTo(stage.files);
    assertThat(stage.state().latestFile().stream().toList())
        .isEqualTo(stage.files.stream().skip(Math.max(0, stage.files.size() - 1)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void whoeverIsKnownIsErasedOnce(Stage stage) {
    Decision<PersonEvent> decision =
        ForgetPersonRule.decide(
            new PersonErased(SOMEBODY, Personal.erased(SOMEBODY), DAY), stage.state());
    if (stage == Stage.UNKNOWN) {
      assertThat(decision).isEqualTo(Decision.reject(RejectionCode.PERSON_NOT_FOUND));
    } else {
      assertThat(decision.orRefuse()).hasSize(stage.isErased() ? 0 : 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhoeverIsOnTheFileIsReleasedFromIt(Stage stage) {
    boolean held =
        Stream.of("ON_FILE", "ON_FILE_AGAIN", "ERASED", "ERASED_TWICE")
            .anyMatch(stage.name()::equals);
    assertThat(ReleasePersonRule.decide(new PersonReleased(SOMEBODY, ONE, DAY), stage.state()))
        .isEqualTo(held ? Decision.accept(OFF_ONE) : Decision.alreadySo());
  }
}
