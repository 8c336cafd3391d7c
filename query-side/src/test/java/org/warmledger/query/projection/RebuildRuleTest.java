package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.warmledger.query.projection.Generation.State;
import org.warmledger.query.projection.RebuildRule.Move;

/** Whatever a process left behind, the next one knows what to do. */
class RebuildRuleTest {

  private static final List<State> SERVED = List.of(State.LIVE, State.YIELDING);
  private static final List<State> BUILT =
      List.of(State.FILLING, State.STOPPED, State.ACCEPTED, State.FLIPPING);

  private static Optional<Generation> generation(List<State> states, int at, int version) {
    return at == 0
        ? Optional.empty()
        : Optional.of(
            new Generation(
                "probe",
                states == SERVED ? 1 : 2,
                states.get(at - 1),
                List.of(new IndexDefinition("probe", version)),
                Generation.Compared.SAMPLED,
                Optional.empty()));
  }

  private static List<IndexDefinition> wanted(int version) {
    return List.of(new IndexDefinition("probe", version));
  }

  /** What stays after a step that went well, or that found differences. */
  private static Shelf after(Move step, Shelf shelf, int wanted, boolean differs) {
    return switch (step) {
      case Move.Begin() -> new Shelf(shelf.served(), generation(BUILT, 1, wanted));
      case Move.Replace(Generation built) ->
          new Shelf(in(State.LIVE, shelf.served()), generation(BUILT, 1, wanted));
      case Move.Fill(Generation built) ->
          differs && built.state() == State.FILLING && shelf.served().isPresent()
              ? new Shelf(shelf.served(), in(State.STOPPED, shelf.built()))
              : new Shelf(in(State.YIELDING, shelf.served()), in(State.FLIPPING, shelf.built()));
      case Move.Flip(Generation built) ->
          new Shelf(in(State.LIVE, shelf.built()), Optional.empty());
      case Move.Rest() -> shelf;
    };
  }

  private static Optional<Generation> in(State state, Optional<Generation> generation) {
    return generation.map(
        one ->
            new Generation(
                one.reader(), one.number(), state, one.indexes(), one.compared(), one.report()));
  }

  private static Stream<Shelf> course(Shelf from, int wanted, boolean differs) {
    return Stream.iterate(
            from, shelf -> after(RebuildRule.next(shelf, wanted(wanted)), shelf, wanted, differs))
        .limit(8);
  }

  @Property
  void everyCourseEndsServedInTheVersionThatIsNeededUnlessDifferencesStopIt(
      @ForAll @IntRange(max = 2) int served,
      @ForAll @IntRange(max = 4) int built,
      @ForAll @IntRange(min = 1, max = 2) int versionServed,
      @ForAll @IntRange(min = 1, max = 2) int versionBuilt,
      @ForAll boolean differs) {
    Shelf found =
        new Shelf(
            generation(SERVED, served, versionServed), generation(BUILT, built, versionBuilt));
    Shelf end = course(found, 2, differs).toList().getLast();
    assertThat(RebuildRule.next(end, wanted(2))).isEqualTo(new Move.Rest());
    boolean waits = end.built().filter(one -> one.state() == State.STOPPED).isPresent();
    assertThat(end.served()).isPresent();
    assertThat(waits || end.built().isEmpty()).isTrue();
    assertThat(waits || end.served().orElseThrow().version("probe") == 2).isTrue();
  }

  @Property
  void somethingIsServedAtEveryStepOnceSomethingIs(
      @ForAll @IntRange(min = 1, max = 2) int served,
      @ForAll @IntRange(max = 4) int built,
      @ForAll @IntRange(min = 1, max = 3) int version,
      @ForAll boolean differs) {
    Shelf found = new Shelf(generation(SERVED, served, version), generation(BUILT, built, 2));
    assertThat(course(found, 2, differs)).allMatch(shelf -> shelf.served().isPresent());
  }

  @Property
  void codeOfAnOlderVersionTouchesNothing(@ForAll @IntRange(max = 3) int built) {
    Shelf newer = new Shelf(generation(SERVED, 1, 2), generation(BUILT, built, 2));
    assertThat(RebuildRule.next(newer, wanted(1))).isEqualTo(new Move.Rest());
  }
}
