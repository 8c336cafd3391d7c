package org.warmledger.query.casehistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.EventNames;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.EventRef;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.WrittenStreams;
import org.warmledger.query.support.Samples;

/** A file is told as the ledger has it. */
class CaseHistoriesTest {

  private static final CaseArchived FILE = Samples.archived("case-1", Samples.ZHONGZHAN, "方一一", 1);
  private static final List<CaseEvent> LIFE =
      List.of(
          FILE,
          Samples.proposed(FILE, "aid-1", Samples.medical(2_000), "住院"),
          Samples.approved(FILE, "aid-1"),
          Samples.transferred(FILE, Samples.JIEFANG, Samples.DAY.plusDays(9)));

  private final CaseHistories histories = new CaseHistories(WrittenStreams.of("case-1", LIFE));

  private static Moment asOfDay() {
    return new Moment(Optional.of(Samples.DAY), Optional.empty());
  }

  private List<Long> sequences(Moment moment, int limit, Optional<Long> after) {
    return histories.page(FILE.caseId(), moment, limit, after, event -> true).stream()
        .map(Fact::sequence)
        .toList();
  }

  @Test
  void whoeverTheLastFactLeavesItWithKeepsAFile() {
    assertThat(histories.keeper(FILE.caseId())).contains(Samples.JIEFANG);
    assertThat(histories.keeper(new CaseId("case-none"))).isEmpty();
  }

  @Test
  void aPageGoesOnBehindTheOneBeforeItAndTellsOnlyOfItsMoment() {
    Moment now = new Moment(Optional.empty(), Optional.empty());
    assertThat(sequences(now, 2, Optional.empty())).containsExactly(0L, 1L);
    assertThat(sequences(now, 9, Optional.of(1L))).containsExactly(2L, 3L);
    assertThat(sequences(asOfDay(), 9, Optional.empty())).containsExactly(0L, 1L);
    assertThat(sequences(asOfDay(), 9, Optional.of(0L))).containsExactly(1L);
    assertThat(sequences(asOfDay(), 1, Optional.of(0L))).containsExactly(1L);
    Moment before = new Moment(Optional.empty(), Optional.of(Instant.EPOCH));
    assertThat(sequences(before, 9, Optional.empty())).isEmpty();
  }

  @Test
  void whatWasAskedForIsKnownByThePlaceWhereItWas() {
    EventRef asked = new EventRef("case-1", 1, EventNames.of(AidProposed.class).name());
    EventRef other = new EventRef("case-1", 0, EventNames.of(CaseArchived.class).name());
    assertThat(histories.aidsAskedFor(List.of(asked, other)))
        .isEqualTo(Map.of(asked, new AidId("aid-1")));
  }
}
