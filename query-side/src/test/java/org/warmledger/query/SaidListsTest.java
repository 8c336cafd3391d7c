package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmledger.events.Classes;
import org.warmledger.events.lists.Words;

/** Every list that an answer shows the values of has words for all of them. */
class SaidListsTest {

  /** Lists that no reader meets, or that say their words themselves. */
  private static final Set<String> UNSAID =
      Set.of(
          "OverviewFigure$Kind",
          "Reach",
          "CaseFilters$Listed",
          "OverviewFigure$Group",
          "OverviewFigure$CountedIn",
          "Entry$Level",
          "ReadModel$Feed",
          "ReadModel$Trait",
          "Generation$State",
          "Generation$Compared",
          "HowFar$Phase",
          "Course$Stage",
          "Booking$State",
          "Scope",
          "ActKind",
          "Measure",
          "Unit",
          "Figure$Window",
          "ActSums$Side",
          "ApprovalView$Id",
          "ApprovalView$Kind",
          "Corrects",
          "LineChange$AccountOwner",
          "Pleas$Ground",
          "RegisterFile$Undoes",
          "Worklist");

  private static List<Class<?>> lists() {
    return Classes.besides(QuerySide.class).stream().filter(Class::isEnum).toList();
  }

  private static String name(Class<?> list) {
    return list.getName().substring(list.getPackageName().length() + 1);
  }

  @Test
  void everyValueThatIsShownHasItsWords() {
    assertThat(lists()).hasSizeGreaterThan(15);
    for (Class<?> list : lists()) {
      if (!UNSAID.contains(name(list))) {
        assertThat(Words.of(list).keySet())
            .as(name(list))
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(list.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList());
      }
    }
  }

  @Test
  void noListIsLeftOutThatIsNotThere() {
    assertThat(lists().stream().map(SaidListsTest::name).collect(Collectors.toSet()))
        .containsAll(UNSAID);
  }
}
