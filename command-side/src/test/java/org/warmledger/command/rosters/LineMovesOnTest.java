package org.warmledger.command.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Like;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.Samples;
import org.warmledger.events.VisitsCompared;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What on a file has whoever approves a line of it look again. */
class LineMovesOnTest {

  private static CaseVisited visited(Money money, List<Goods> goods) {
    return Like.sample(CaseVisited.class)
        .with(CaseVisited::money, money)
        .with(CaseVisited::goods, goods)
        .made();
  }

  @Test
  void whatSaysNothingOfWhoGetsWhatMovesNoLineOn() {
    assertThat(
            Stream.of(
                visited(Money.NONE, List.of()),
                Samples.byType().get(FollowUpPromised.class),
                Samples.byType().get(FollowUpDone.class),
                Samples.byType().get(VisitsCompared.class),
                Samples.byType().get(AttachmentAdded.class),
                Samples.byType().get(CaseAssigned.class),
                Samples.byType().get(PaperConfirmed.class)))
        .noneMatch(fact -> LineRule.movesOn((CaseEvent) fact));
    assertThat(
            Stream.of(
                visited(new Money(1), List.of()),
                visited(Money.NONE, List.of(new Goods("米10kg", 1, "袋", new Money(6_000)))),
                Samples.byType().get(CaseRevised.class),
                Samples.byType().get(AidProposed.class)))
        .allMatch(fact -> LineRule.movesOn((CaseEvent) fact));
  }
}
