package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FoldingTest {

  private static final JsonMapper JSON = new EventCodec(new GoldenKeys()).mapper();
  private static final CaseArchived ONE = Samples.archived("case-one", Samples.CITY, "王一", 1);
  private static final CaseArchived TWO = Samples.archived("case-two", Samples.CITY, "王二", 2);

  record Count(long times) {}

  private static final class Counting extends ReadModel<Count> {

    Counting(Feed feed) {
      super(
          "counting",
          new IndexDefinition("counting", 1),
          Count.class,
          new Grain(Set.of(CaseEvent.class), fact -> Stream.of("all"), feed),
          (before, id, fact) -> count(before, fact));
    }

    private static Count count(Optional<Count> before, Fact fact) {
      if (fact.event() instanceof CaseVisited visit && visit.money().fen() == 15) {
        throw new IllegalStateException(new SQLTransientConnectionException("no key for now"));
      }
      if (fact.event() instanceof CaseVisited visit && visit.money().fen() == 13) {
        throw new IllegalStateException("unlucky");
      }
      return new Count(before.map(Count::times).orElse(0L) + 1);
    }
  }

  private static DocumentKey key(ReadModel.Feed feed) {
    return new DocumentKey("counting", new Counting(feed), "all");
  }

  private static Folded fold(ReadModel.Feed feed, Optional<Existing> existing, List<Fact> facts) {
    return new Folding(JSON).fold(key(feed), existing, facts);
  }

  private static Optional<Existing> stored(Folded folded) {
    Folded.Write write = folded.written().orElseThrow();
    long version = write.condition() instanceof Folded.Condition.Newer newer ? newer.version() : 1;
    return Optional.of(new Existing((ObjectNode) JSON.readTree(write.json()), version, 1, 1));
  }

  private static long times(Optional<Existing> document) {
    return document.orElseThrow().source().get("times").asLong();
  }

  private static List<Fact> visits(int count) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.fact(ONE, 0, 0));
    for (int i = 1; i <= count; i++) {
      facts.add(Facts.fact(Samples.visited(ONE, "visit-" + i, Samples.DAY, 100), i, i));
    }
    return facts;
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatIsAwayWhileAFactIsFoldedIsWaitedForAndBuriesNothing(ReadModel.Feed feed) {
    List<Fact> facts =
        List.of(
            Facts.fact(ONE, 0, 0),
            Facts.fact(Samples.visited(ONE, "visit-1", Samples.DAY, 15), 1, 1));
    assertThatThrownBy(() -> fold(feed, Optional.empty(), facts))
        .hasRootCauseInstanceOf(SQLTransientConnectionException.class);
  }

  @Property
  void foldingABatchTwiceIsFoldingItOnce(
      @ForAll ReadModel.Feed feed,
      @ForAll @IntRange(max = 20) int count,
      @ForAll @IntRange(max = 20) int again) {
    List<Fact> facts = visits(count);
    Optional<Existing> once = stored(fold(feed, Optional.empty(), facts));
    List<Fact> replayed = facts.subList(Math.min(again, count), facts.size());
    assertThat(fold(feed, once, replayed).written()).isEmpty();
    assertThat(times(once)).isEqualTo(count + 1L);
  }

  @Property
  void itDoesNotMatterWhereABatchIsCut(
      @ForAll ReadModel.Feed feed, @ForAll @IntRange(min = 1, max = 20) int cut) {
    List<Fact> facts = visits(20);
    Optional<Existing> first = stored(fold(feed, Optional.empty(), facts.subList(0, cut)));
    Optional<Existing> both = stored(fold(feed, first, facts.subList(cut - 1, facts.size())));
    assertThat(times(both)).isEqualTo(21);
  }

  private static Optional<Existing> ofBefore(String reflects) {
    String kept = "{\"times\":2,\"%s\":%s}".formatted(ReadModel.REFLECTS, reflects);
    return Optional.of(new Existing((ObjectNode) JSON.readTree(kept), 1, 1, 1));
  }

  @Test
  void aDocumentOfBeforeCountsOnceWhatFilledItsGap() {
    List<Fact> replay =
        List.of(
            Facts.fact(ONE, 0, 1),
            Facts.fact(Samples.visited(ONE, "visit-1", Samples.DAY, 1), 1, 2),
            Facts.fact(TWO, 0, 3));
    Optional<Existing> after =
        stored(fold(ReadModel.Feed.MANY_STREAMS, ofBefore("{\"index\":3,\"gaps\":[2]}"), replay));
    assertThat(times(after)).isEqualTo(3);
    assertThat(fold(ReadModel.Feed.MANY_STREAMS, after, replay).written()).isEmpty();
  }

  @Test
  void aDocumentForgetsItsGapsOnceItReflectsWhatComesBehind() {
    Optional<Existing> after =
        stored(
            fold(
                ReadModel.Feed.MANY_STREAMS,
                ofBefore("{\"index\":3,\"gaps\":[2]}"),
                List.of(Facts.fact(TWO, 0, 4))));
    assertThat(after.orElseThrow().source().get(ReadModel.REFLECTS).toString())
        .isEqualTo("{\"index\":4,\"gaps\":[]}");
  }

  @Test
  void aDocumentOfOneStreamTakesNoFactsOfAnother() {
    List<Fact> facts = List.of(Facts.fact(ONE, 0, 0), Facts.fact(TWO, 0, 1));
    Folded folded = fold(ReadModel.Feed.ONE_STREAM, Optional.empty(), facts);
    assertThat(folded.written()).isEmpty();
    assertThat(folded.poison().orElseThrow().facts()).hasSize(2);
  }

  @Test
  void whatFoldsBeforeThePoisonIsWrittenAndTheRestWaits() {
    List<Fact> facts =
        List.of(
            Facts.fact(ONE, 0, 0),
            Facts.fact(Samples.visited(ONE, "visit-1", Samples.DAY, 13), 1, 1),
            Facts.fact(Samples.visited(ONE, "visit-2", Samples.DAY, 100), 2, 2));
    Folded folded = fold(ReadModel.Feed.ONE_STREAM, Optional.empty(), facts);
    assertThat(times(stored(folded))).isEqualTo(1);
    assertThat(folded.poison().orElseThrow().facts()).hasSize(2);
    assertThat(folded.poison().orElseThrow().cause()).isEqualTo("IllegalStateException");
  }

  @Test
  void aDocumentOfManyStreamsIsOnlyReplacedWhileItIsWhatWasRead() {
    Folded first = fold(ReadModel.Feed.MANY_STREAMS, Optional.empty(), visits(1));
    assertThat(first.written().orElseThrow().condition()).isEqualTo(new Folded.Condition.Absent());
    Folded next =
        fold(
            ReadModel.Feed.MANY_STREAMS,
            stored(first),
            List.of(Facts.fact(Samples.visited(ONE, "visit-9", Samples.DAY, 1), 9, 9)));
    assertThat(next.written().orElseThrow().condition())
        .isEqualTo(new Folded.Condition.Unchanged(1, 1));
  }
}
