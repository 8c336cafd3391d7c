package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.Samples;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.VisitNotes;

/** Nothing is sealed with a destroyed key: it is refused, and never taken and thrown away. */
class ErasedSealTest {

  private static CaseFile file(CaseEvent since) {
    return Story.given(archived("2026-01-12"), since).file();
  }

  private static CasePersonErased gone() {
    return erased(Samples.HEAD);
  }

  private static Map<String, CaseEvent> facts() {
    return Samples.all().stream()
        .filter(CaseEvent.class::isInstance)
        .map(CaseEvent.class::cast)
        .collect(
            Collectors.toMap(
                fact -> fact.getClass().getSimpleName(),
                fact -> fact,
                (first, second) -> first,
                TreeMap::new));
  }

  /** What the kind of fact declares, whatever the rules make of it. */
  private static boolean isSealed(Class<?> kind) {
    return List.of(kind.getRecordComponents()).stream()
        .map(part -> part.getGenericType().getTypeName())
        .anyMatch(
            type ->
                type.contains(Personal.class.getName())
                    || type.contains(Household.class.getName()));
  }

  @Test
  void everyKindOfFactThatSealsATextIsRefusedOnceItsKeyIsDestroyedAndNoOther() {
    CaseFile erased = file(gone());
    Map<String, CaseEvent> facts = facts();
    assertThat(facts)
        .containsKeys("CaseVisited", "MeansChecked", "CaseClosed", "FollowUpDone", "FactReversed");
    facts.forEach(
        (name, fact) ->
            assertThat(erased.refusal(List.of(fact)))
                .as(name)
                .isEqualTo(
                    isSealed(fact.getClass())
                        ? Optional.of(RejectionCode.PERSON_ERASED)
                        : Optional.empty()));
  }

  @Test
  void whileTheKeyIsThereAllIsSealed() {
    CaseFile known = file(movedNextDoor("2026-01-20"));
    assertThat(facts().values()).allMatch(fact -> known.refusal(List.of(fact)).isEmpty());
  }

  @Test
  void whatSaysNothingLosesNothing() {
    CaseFile erased = file(gone());
    assertThat(erased.personal(Note.EMPTY).isErased()).isTrue();
    assertThat(erased.personal(new VisitNotes("", "")).isErased()).isTrue();
    assertThat(erased.personal(Note.of("去外省")).isErased()).isFalse();
    assertThat(erased.ours(Note.of("退汇")).isErased()).isTrue();
    assertThat(file(movedNextDoor("2026-01-20")).ours(Note.of("退汇")).isErased()).isFalse();
  }
}
