package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.rosters.RosterFacts;
import org.warmledger.command.rosters.drawuproster.DrawUpRoster;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.store.EventStoreSwitch;

/** The largest command there is passes Axon Server with the message size that is set. */
class LargestMessageTest {

  /** What Axon Server and its connector take when nobody says more. */
  private static final int BY_ITSELF = 4 << 20;

  private final Serializer serializer = MessageSerializer.of(new EventCodec(new GoldenKeys()));

  @Test
  void aRosterOfTwentyThousandLinesPassesWithTheSizeThatIsSet() {
    List<RosterLine> lines =
        IntStream.rangeClosed(1, Roster.MOST_LINES).mapToObj(LargestMessageTest::billed).toList();
    int bytes = serializer.serialize(drawUp(lines), byte[].class).getData().length;
    assertThat(bytes).isBetween(BY_ITSELF, EventStoreSwitch.LARGEST_MESSAGE / 4);
  }

  private static RosterLine billed(int number) {
    RosterLine line = RosterFacts.line(number);
    Bills bills = new Bills(List.of(Samples.bill("YP-" + number)));
    return Like.the(line)
        .with(RosterLine::selfPaid, bills.selfPaid())
        .with(RosterLine::bills, Optional.of(Personal.of(line.person(), bills)))
        .made();
  }

  private static DrawUpRoster drawUp(List<RosterLine> lines) {
    return new DrawUpRoster(
        RosterFacts.ROSTER,
        Samples.COUNTY,
        "两节慰问",
        AidCategory.LIVING,
        RosterFacts.FUND,
        Optional.empty(),
        Optional.empty(),
        lines,
        Optional.empty(),
        RosterFacts.CASEWORKER,
        RosterFacts.DRAWN_UP);
  }
}
