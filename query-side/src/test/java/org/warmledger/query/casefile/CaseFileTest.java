package org.warmledger.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.values.Money;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.support.Samples;

class CaseFileTest {

  private static final CaseArchived ARCHIVED =
      Samples.archived(
          "case-one",
          Samples.ZHONGZHAN,
          Samples.household(
              "曾丽华",
              Samples.number(1),
              "19900001234",
              List.of(Samples.member("单小龙", Samples.number(2), Relation.CHILD))),
          "透析",
          Samples.DAY);
  private static final PersonId HEAD = ARCHIVED.household().head().person();
  private static final PersonId CHILD = ARCHIVED.household().members().getFirst().person();

  private static CaseFile after(CaseEvent... events) {
    return after(List.of(events));
  }

  private static CaseFile after(List<CaseEvent> events) {
    Optional<CaseFile> file = Optional.empty();
    long sequence = 0;
    for (CaseEvent event : events) {
      file = Optional.of(CaseFile.fold(file, event, sequence++));
    }
    return file.orElseThrow();
  }

  @Test
  void anAidGoesFromProposalToReceiptAndBack() {
    CaseFile proposed =
        after(ARCHIVED, Samples.proposed(ARCHIVED, "aid-1", Samples.medical(1_000), "住院"));
    assertThat(proposed.aids().getFirst().state()).isEqualTo(AidState.PROPOSED);
    assertThat(proposed.aidTotal()).isEqualTo(Money.NONE);
    CaseFile delivered =
        after(
            ARCHIVED,
            Samples.proposed(ARCHIVED, "aid-1", Samples.medical(1_000), "住院"),
            Samples.approved(ARCHIVED, "aid-1"),
            Samples.aided(ARCHIVED, "aid-1", Samples.medical(1_000), Samples.DAY));
    assertThat(delivered.aids()).hasSize(1);
    assertThat(delivered.aidTotal()).isEqualTo(new Money(1_000));
    CaseFile back =
        CaseFile.fold(
            Optional.of(delivered),
            Samples.reversed(ARCHIVED, "aid-1", Samples.medical(1_000), Samples.DAY),
            4);
    assertThat(back.aidTotal()).isEqualTo(Money.NONE);
    assertThat(back.aids().getFirst().state()).isEqualTo(AidState.REVERSED);
    assertThat(back.version()).isEqualTo(4);
  }

  @Test
  void anImportedAidNeedsNoProposal() {
    CaseFile file =
        after(ARCHIVED, Samples.aided(ARCHIVED, "aid-1", Samples.medical(1_000), Samples.DAY));
    assertThat(file.aidTotal()).isEqualTo(new Money(1_000));
    assertThat(file.aids().getFirst().proposed()).isEmpty();
  }

  @Test
  void aClosedFileThatFallsBackIsOpenAgain() {
    CaseFile closed = after(ARCHIVED, Samples.closed(ARCHIVED, Samples.DAY));
    assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
    assertThat(
            after(
                    ARCHIVED,
                    Samples.closed(ARCHIVED, Samples.DAY),
                    Samples.reopened(ARCHIVED, Samples.DAY))
                .state())
        .isEqualTo(CaseState.OPEN);
  }

  @Test
  void aTransferredFileBelongsToTheOtherUnion() {
    assertThat(after(ARCHIVED, Samples.transferred(ARCHIVED, Samples.JIEFANG, Samples.DAY)).union())
        .isEqualTo(Samples.JIEFANG);
  }

  @Test
  void aFileBeginsByBeingArchived() {
    assertThatThrownBy(() -> after(Samples.closed(ARCHIVED, Samples.DAY)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void erasingAMemberLeavesTheHead() {
    CaseFile file = after(ARCHIVED, Samples.erased(ARCHIVED, CHILD, Samples.DAY));
    assertThat(file.household().members().getFirst().details().isErased()).isTrue();
    assertThat(file.household().head().details().isErased()).isFalse();
  }

  @Property(tries = 200)
  void anErasedPersonNeverShowsWhateverHappenedBefore(
      @ForAll("histories") List<CaseEvent> history) {
    List<CaseEvent> events = new ArrayList<>(history);
    events.add(Samples.erased(ARCHIVED, HEAD, Samples.DAY));
    String stored = new EventCodec(new GoldenKeys()).reveal(json(after(events))).toString();
    assertThat(stored).doesNotContain("曾丽华").doesNotContain("19900001234").doesNotContain("透析");
    assertThat(stored).doesNotContain("家里缺煤").doesNotContain("6217000012345678");
  }

  @Property(tries = 200)
  void aStoredFileReadsBackAsItWas(@ForAll("histories") List<CaseEvent> history) {
    CaseFile file = after(history);
    EventCodec codec = new EventCodec(new GoldenKeys());
    assertThat(codec.mapper().readValue(json(file), CaseFile.class)).isEqualTo(file);
  }

  private static byte[] json(CaseFile file) {
    return new EventCodec(new GoldenKeys()).mapper().writeValueAsBytes(file);
  }

  @Provide
  Arbitrary<List<CaseEvent>> histories() {
    List<CaseEvent> possible =
        List.of(
            Samples.visited(ARCHIVED, "visit-1", Samples.DAY, 50_000),
            Samples.visited(ARCHIVED, "visit-2", Samples.DAY.plusDays(1), 0),
            Samples.proposed(ARCHIVED, "aid-1", Samples.medical(1_000), "透析住院"),
            Samples.approved(ARCHIVED, "aid-1"),
            Samples.aided(ARCHIVED, "aid-1", Samples.medical(1_000), Samples.DAY),
            Samples.reversed(ARCHIVED, "aid-1", Samples.medical(1_000), Samples.DAY),
            Samples.closed(ARCHIVED, Samples.DAY),
            Samples.reopened(ARCHIVED, Samples.DAY),
            Samples.transferred(ARCHIVED, Samples.JIEFANG, Samples.DAY),
            Samples.erased(ARCHIVED, CHILD, Samples.DAY));
    return Arbitraries.of(possible)
        .list()
        .ofMaxSize(12)
        .map(
            events -> {
              List<CaseEvent> history = new ArrayList<>(List.of(ARCHIVED));
              history.addAll(events);
              return history;
            });
  }
}
