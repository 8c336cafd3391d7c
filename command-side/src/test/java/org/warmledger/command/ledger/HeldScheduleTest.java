package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.warmledger.command.ledger.HeldReads.Summing;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/** States that are held and read on from while others write, lose, and somebody is erased. */
class HeldScheduleTest {

  private static final String FILE = "case-1";

  @Test
  void whatIsHeldIsWhatTheLedgerTells() {
    Schedules.tried(Holding.class);
  }

  /** A ledger of one file, whose facts name somebody until they are erased. */
  static final class Holding implements Schedules.Trial {

    private static final Summing<List<String>> TOLD =
        new Summing<>(
            "",
            List.of(),
            (told, message) ->
                Stream.concat(told.stream(), Stream.of((String) message.getPayload())).toList());

    private final List<String> ledger = new CopyOnWriteArrayList<>();
    private volatile boolean erased;
    private volatile Optional<String> era = Optional.of("first");

    /** Opens facts with the key that there is when it reads them. */
    private final class Store extends EmbeddedEventStore {
      Store() {
        super(builder().storageEngine(new InMemoryEventStorageEngine()));
      }

      @Override
      public DomainEventStream readEvents(String stream, long first) {
        List<String> now = List.copyOf(ledger);
        return DomainEventStream.of(
            IntStream.range((int) first, now.size())
                .mapToObj(at -> fact(at, erased ? "erased " + at : now.get(at)))
                .toList());
      }

      private DomainEventMessage<?> fact(long at, String told) {
        return new GenericDomainEventMessage<>("case", FILE, at, told);
      }
    }

    private final HeldReads reads = new HeldReads(new Store(), new HeldStates(() -> era));

    @Override
    public void begin(Schedule schedule) {
      Random dice = schedule.dice();
      int writers = 1 + dice.nextInt(2);
      for (int n = 0; n < writers; n++) {
        schedule.thread(() -> write(1 + dice.nextInt(2)));
      }
      schedule.thread(this::look);
      int later = dice.nextInt(120);
      schedule.thread(() -> erase(later));
    }

    /** By what was read; whoever has lost reads anew. */
    private void write(int facts) {
      for (int left = facts; left > 0; ) {
        List<String> known = reads.read(FILE, TOLD);
        if (append(known.size())) {
          left--;
        }
      }
    }

    private synchronized boolean append(int version) {
      return ledger.size() == version && ledger.add("visit " + version);
    }

    private void look() {
      for (int n = 0; n < 2; n++) {
        int atLeast = ledger.size();
        boolean nobody = erased && era.isPresent();
        List<String> known = reads.read(FILE, TOLD);
        assertThat(known).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(told(known)).isEqualTo(IntStream.range(0, known.size()).boxed().toList());
        if (nobody) {
          assertThat(known.subList(0, atLeast)).allMatch(told -> told.startsWith("erased"));
        }
      }
    }

    private static List<Integer> told(List<String> known) {
      return known.stream().map(told -> Integer.parseInt(told.split(" ", 2)[1])).toList();
    }

    /** No era while the key is destroyed, another one afterwards. */
    private void erase(int later) {
      IntStream.range(0, later).forEach(unused -> Thread.yield());
      era = Optional.empty();
      erased = true;
      era = Optional.of("second");
    }

    @Override
    public void end() {
      assertThat(reads.read(FILE, TOLD))
          .hasSize(ledger.size())
          .allMatch(told -> told.startsWith("erased"));
    }
  }
}
