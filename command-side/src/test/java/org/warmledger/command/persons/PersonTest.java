package org.warmledger.command.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.values.Personal;

/** One person, one open file. */
class PersonTest {

  private static final PersonId SOMEBODY = new PersonId("person-a");
  private static final CaseId ONE = new CaseId("case-1");
  private static final CaseId OTHER = new CaseId("case-2");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private static PersonState given(PersonEvent... facts) {
    return Stream.of(facts).reduce(Person.unknown(), Person::evolve, (first, second) -> second);
  }

  private static PersonEvent claimed(CaseId file, ClaimRole role) {
    return new PersonClaimed(SOMEBODY, file, role, DAY);
  }

  private static PersonEvent released(CaseId file) {
    return new PersonReleased(SOMEBODY, file, DAY);
  }

  private static PersonErased erased() {
    return new PersonErased(SOMEBODY, Personal.erased(SOMEBODY), DAY);
  }

  private static Decision<PersonEvent> claim(CaseId file, ClaimRole role, PersonState state) {
    return ClaimPersonRule.decide(new PersonClaimed(SOMEBODY, file, role, DAY), state);
  }

  @Test
  void whoeverIsOnNoFileIsClaimed() {
    assertThat(claim(ONE, ClaimRole.HEAD, given()))
        .isEqualTo(Decision.accept(claimed(ONE, ClaimRole.HEAD)));
    assertThat(claim(OTHER, ClaimRole.MEMBER, given(claimed(ONE, ClaimRole.HEAD), released(ONE))))
        .isEqualTo(Decision.accept(claimed(OTHER, ClaimRole.MEMBER)));
  }

  @Test
  void theHeadOfAnOpenFileHeadsNoOther() {
    assertThat(claim(OTHER, ClaimRole.HEAD, given(claimed(ONE, ClaimRole.HEAD))))
        .isEqualTo(Decision.reject(Rejection.elsewhere(C01_DUPLICATE_WORKER, ONE)));
  }

  @Test
  void nobodyBelongsToTwoHouseholds() {
    assertThat(claim(OTHER, ClaimRole.MEMBER, given(claimed(ONE, ClaimRole.HEAD))))
        .isEqualTo(Decision.reject(Rejection.elsewhere(C02_DUPLICATE_HOUSEHOLD, ONE)));
    assertThat(claim(OTHER, ClaimRole.HEAD, given(claimed(ONE, ClaimRole.MEMBER))))
        .isEqualTo(Decision.reject(Rejection.elsewhere(C02_DUPLICATE_HOUSEHOLD, ONE)));
    assertThat(claim(OTHER, ClaimRole.MEMBER, given(claimed(ONE, ClaimRole.MEMBER))))
        .isEqualTo(Decision.reject(Rejection.elsewhere(C02_DUPLICATE_HOUSEHOLD, ONE)));
  }

  @Test
  void claimingAgainForTheSameFileIsAlreadySo() {
    assertThat(claim(ONE, ClaimRole.HEAD, given(claimed(ONE, ClaimRole.HEAD))))
        .isEqualTo(Decision.alreadySo());
  }

  @Test
  void erasureLiftsNoClaim() {
    assertThat(claim(OTHER, ClaimRole.HEAD, given(claimed(ONE, ClaimRole.HEAD), erased())))
        .isEqualTo(Decision.reject(Rejection.elsewhere(C01_DUPLICATE_WORKER, ONE)));
  }

  @Test
  void whoeverIsErasedStaysSoUntilPutOnAFileAgain() {
    PersonErased forget = erased();
    assertThat(ForgetPersonRule.decide(forget, given()))
        .isEqualTo(Decision.reject(PERSON_NOT_FOUND));
    PersonState gone = given(claimed(ONE, ClaimRole.HEAD), erased(), released(ONE));
    assertThat(ForgetPersonRule.decide(forget, gone)).isEqualTo(Decision.alreadySo());
    PersonState back = Person.evolve(gone, claimed(OTHER, ClaimRole.HEAD));
    assertThat(ForgetPersonRule.decide(forget, back).orRefuse()).hasSize(1);
    assertThat(back.allFiles()).containsExactly(ONE, OTHER);
    assertThat(back.latestFile()).contains(OTHER);
  }

  @Test
  void releaseFromAnotherFileChangesNothing() {
    PersonState state = given(claimed(ONE, ClaimRole.MEMBER));
    assertThat(ReleasePersonRule.decide(new PersonReleased(SOMEBODY, OTHER, DAY), state))
        .isEqualTo(Decision.alreadySo());
  }

  @Property(tries = 500)
  void claimsAndReleasesBalanceAndNoTwoFilesAreEverHeld(
      @ForAll("requests") List<Function<PersonState, Decision<PersonEvent>>> requests) {
    List<PersonEvent> history = new ArrayList<>();
    Set<CaseId> held = new HashSet<>();
    for (Function<PersonState, Decision<PersonEvent>> request : requests) {
      PersonState state = given(history.toArray(PersonEvent[]::new));
      if (request.apply(state) instanceof Decision.Accepted<PersonEvent> accepted) {
        history.addAll(accepted.events());
        accepted.events().forEach(event -> follow(held, event));
      }
      assertThat(held).hasSizeLessThanOrEqualTo(1);
    }
  }

  private static void follow(Set<CaseId> held, PersonEvent event) {
    switch (event) {
      case PersonClaimed claimed -> held.add(claimed.caseId());
      case PersonReleased released -> assertThat(held.remove(released.caseId())).isTrue();
      case PersonErased erased -> assertThat(erased.person()).isEqualTo(SOMEBODY);
    }
  }

  @Provide
  Arbitrary<List<Function<PersonState, Decision<PersonEvent>>>> requests() {
    Arbitrary<CaseId> files = Arbitraries.of(ONE, OTHER, new CaseId("case-3"));
    Arbitrary<Function<PersonState, Decision<PersonEvent>>> claims =
        Combinators.combine(files, Arbitraries.of(ClaimRole.class))
            .as((file, role) -> state -> claim(file, role, state));
    Arbitrary<Function<PersonState, Decision<PersonEvent>>> releases =
        files.map(
            file ->
                state -> ReleasePersonRule.decide(new PersonReleased(SOMEBODY, file, DAY), state));
    Arbitrary<Function<PersonState, Decision<PersonEvent>>> erasures =
        Arbitraries.just(state -> ForgetPersonRule.decide(erased(), state));
    return Arbitraries.oneOf(claims, releases, erasures).list().ofMaxSize(40);
  }
}
