package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.web.Role;

/**
 * Who must be different from whom (C13): every way that money and goods go is tried with one person
 * who has every pair of roles. {@code infra/docs/segregation.md} says what came of it; it is
 * written anew with {@code -Dsegregation=write}.
 */
@Order(1)
class SegregationIT {

  private static final Path PAGE = Path.of("../infra/docs/segregation.md");
  private static final String HEAD = "src/test/resources/segregation-head.md";

  private static final Set<String> FROM_ABOVE =
      Set.of("422 C13_NO_OWN_HAND", "422 PLAN_OF_ANOTHER_UNION");

  /** Ways by which nothing comes into a fund, or leaves it. */
  private static final Set<String> BOOK_NOTHING =
      Set.of("A fund is opened", "A line of a roster is given up", "Past aid is imported");

  private static RunningLedger ledger;
  private static Walks walks;

  private final Map<Walk.Step, List<Role>> admitted = new HashMap<>();

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    walks = Walks.on(ledger);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  @Test
  void noWayFromReceiptToSignatureIsWalkedByOneAccount() throws Exception {
    StringBuilder page = new StringBuilder(Files.readString(Path.of(HEAD)));
    for (Walk walk : walks.all()) {
      admit(walk);
      page.append(rows(walk));
    }
    if (System.getProperty("segregation", "").equals("write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page.toString());
  }

  /** Which roles are let do it: whoever may not is told before anything is looked at. */
  private void admit(Walk walk) {
    for (int at = 0; at < walk.steps().size(); at++) {
      Trail trail = before(walk, at, -1, Role.ADMIN);
      List<Role> may = new ArrayList<>();
      for (Role role : Role.values()) {
        Reply reply = act(walk, at, "new", role, trail);
        if (reply.status() == 403) {
          continue;
        }
        assertThat(reply.status()).as(walk.steps().get(at) + reply.text()).isLessThan(300);
        may.add(role);
        trail = before(walk, at, -1, Role.ADMIN);
      }
      admitted.put(walk.steps().get(at), may);
    }
  }

  /** All acts before one, each by somebody of their own, but for one that this person did. */
  private Trail before(Walk walk, int end, int own, Role role) {
    Trail trail = new Trail();
    for (int at = 0; at < end; at++) {
      Reply reply =
          at == own
              ? act(walk, at, "own", role, trail)
              : act(walk, at, "other" + at, admitted.get(walk.steps().get(at)).getFirst(), trail);
      assertThat(reply.status()).as(walk.steps().get(at) + reply.text()).isLessThan(300);
    }
    return trail;
  }

  private static Reply act(Walk walk, int at, String person, Role role, Trail trail) {
    return walk.steps()
        .get(at)
        .act()
        .by(ledger.as(person + "/" + role.claim() + "@" + walk.union()), trail);
  }

  private String rows(Walk walk) {
    StringBuilder rows = new StringBuilder();
    List<Integer> stopped = new ArrayList<>();
    OptionalInt fromAbove = stoppedFromAbove(walk);
    for (int at = 0; at < walk.steps().size(); at++) {
      List<Integer> others = othersThan(walk, at);
      stopped.addAll(others);
      rows.append(
          "| %s | %d | `POST %s` | %s | %s | %s |%n"
              .formatted(
                  at == 0 ? walk.name() : "",
                  at + 1,
                  walk.steps().get(at).endpoint(),
                  String.join(
                      ", ", admitted.get(walk.steps().get(at)).stream().map(Role::claim).toList()),
                  others.isEmpty()
                      ? "—"
                      : String.join(", ", others.stream().map(step -> "" + (step + 1)).toList()),
                  fromAbove.equals(OptionalInt.of(at)) ? "by now" : "—"));
    }
    assertThat(stopped).as("%s by one alone", walk.name()).isNotEmpty();
    assertThat(fromAbove.isEmpty())
        .as("%s by people from above alone", walk.name())
        .isEqualTo(BOOK_NOTHING.contains(walk.name()));
    return rows.toString();
  }

  /**
   * The act that people of a union above do not get beyond by themselves; who draws up what another
   * agrees to has moved nothing.
   */
  private OptionalInt stoppedFromAbove(Walk walk) {
    String entering = walk.steps().getFirst().endpoint();
    boolean isHand = entering.startsWith("/api/funds") || entering.contains("/repayments");
    int first = isHand ? 0 : 1;
    Trail trail = before(walk, first, -1, Role.ADMIN);
    for (int at = first; at < walk.steps().size(); at++) {
      Walk.Step step = walk.steps().get(at);
      String who = "above" + at + "/" + admitted.get(step).getFirst().claim() + "@410000";
      Reply reply = step.act().by(ledger.as(who), trail);
      if (reply.status() >= 300) {
        return FROM_ABOVE.contains(reply.problem()) ? OptionalInt.of(at) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The acts before, whose doer may not do this one, whatever roles they have for both. */
  private List<Integer> othersThan(Walk walk, int at) {
    return IntStream.range(0, at).filter(before -> isForbidden(walk, before, at)).boxed().toList();
  }

  private boolean isForbidden(Walk walk, int first, int then) {
    List<String> verdicts = new ArrayList<>();
    for (Role one : admitted.get(walk.steps().get(first))) {
      for (Role other : admitted.get(walk.steps().get(then))) {
        Trail trail = before(walk, then, first, one);
        Reply reply = act(walk, then, "own", other, trail);
        verdicts.add(reply.status() < 300 ? "done" : reply.problem());
      }
    }
    assertThat(verdicts.stream().distinct().toList())
        .as("%s: %d then %d", walk.name(), first + 1, then + 1)
        .hasSize(1)
        .isSubsetOf("done", "422 C13_SAME_HANDS");
    return !verdicts.contains("done");
  }
}
