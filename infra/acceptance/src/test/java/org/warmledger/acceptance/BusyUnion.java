package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/**
 * A union where somebody lists its files, somebody searches for one and somebody writes and looks
 * for what they wrote, all the time; and whatever was wrong with what they were answered.
 */
final class BusyUnion implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String VISITED = "2026-02-10";

  private final Stack stack;
  private final String union;
  private final NewHousehold known = NewHousehold.invented();
  private volatile String knownId = "";
  private final Queue<Throwable> complaints = new ConcurrentLinkedQueue<>();
  private final List<Person> people;
  private volatile boolean over;

  BusyUnion(Stack stack, String union) {
    this.stack = stack;
    this.union = union;
    this.people = List.of(new Lists(), new Finds(), new Writes());
  }

  void begins() {
    Api first = caseworker();
    knownId = first.post("/api/cases", known.archiving(union)).ok().said("/caseId");
    assertThat(first.find(known.identityNumber()).said("/total")).isEqualTo("1");
    people.forEach(each -> each.working.start());
  }

  /** Each does so many rounds more, and nobody has anything to complain of. */
  void goesOn(int rounds) {
    List<Integer> before = people.stream().map(each -> each.rounds.get()).toList();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                !complaints.isEmpty()
                    || IntStream.range(0, before.size())
                        .allMatch(n -> people.get(n).rounds.get() >= before.get(n) + rounds));
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    over = true;
    for (Person each : people) {
      try {
        each.working.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Api caseworker() {
    return stack.as("caseworker@" + union);
  }

  /** Nobody's position goes back. */
  private abstract class Person {
    final Api caseworker = caseworker();
    private final AtomicInteger rounds = new AtomicInteger();
    private final Thread working = Thread.ofVirtual().unstarted(this::work);
    private long seen;

    abstract void round();

    private void work() {
      while (!over && complaints.isEmpty()) {
        try {
          round();
          rounds.incrementAndGet();
        } catch (Exception | AssertionError e) {
          complaints.add(e);
        }
      }
    }

    Reply goingOn(Reply answer) {
      long position = Long.parseLong(answer.ok().header("Ledger-Position"));
      assertThat(position).isGreaterThanOrEqualTo(seen);
      seen = position;
      return answer;
    }
  }

  private final class Lists extends Person {
    private int before = 1;

    /** All of them are counted wherever they are counted. */
    @Override
    void round() {
      JsonNode list = goingOn(caseworker.get("/api/cases?limit=1&union=" + union)).body();
      int total = list.path("total").asInt();
      assertThat(total).isGreaterThanOrEqualTo(before);
      assertThat(
              list.at("/facets/state")
                  .valueStream()
                  .mapToInt(one -> one.path("count").asInt())
                  .sum())
          .isEqualTo(total);
      before = total;
    }
  }

  private final class Finds extends Person {
    @Override
    void round() {
      Reply found = goingOn(caseworker.get("/api/cases?q=" + Api.encoded(known.name())));
      assertThat(found.at("/items").findValuesAsString("caseId")).contains(knownId);
    }
  }

  private final class Writes extends Person {
    @Override
    void round() {
      NewHousehold household = NewHousehold.invented();
      Reply archived = caseworker.post("/api/cases", household.archiving(union)).ok();
      String file = "/api/cases/" + archived.said("/caseId");
      assertThat(found(household).path("lastVisitedOn").isNull()).isTrue();
      caseworker.post(file + "/visits", NewHousehold.visit(VISITED)).ok();
      assertThat(found(household).path("lastVisitedOn").asString()).isEqualTo(VISITED);
      assertThat(caseworker.get(file).ok().at("/visits").size()).isEqualTo(1);
    }

    private JsonNode found(NewHousehold household) {
      Reply answer = goingOn(caseworker.find(household.identityNumber()));
      assertThat(answer.said("/total")).isEqualTo("1");
      return answer.at("/items/0");
    }
  }
}
