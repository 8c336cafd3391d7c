package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.acceptance.Traffic.Household;
import tools.jackson.databind.JsonNode;

/**
 * The application is killed with {@code kill -9} while it builds read models anew and while they
 * take over, with commands under way; {@code ./warmledger endurance kills} runs it, as often as it
 * is told. No test of every day.
 */
class KilledWhileRebuilding {

  private static final int KILLS = Integer.getInteger("kills", 10);
  private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
  private static final int A_SECOND = 20;
  private static final int HOUSEHOLDS = 300;
  private static final Duration BEFORE_THE_END = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Random random = new Random(SEED);
  private final List<Household> accepted = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final Tally tally = new Tally();

  @Test
  void whateverIsKilledEachCommandIsThereOnceAndEveryDocumentIsThatOfAFreshRebuild()
      throws InterruptedException, IOException, SQLException {
    System.out.printf("%d kills while rebuilding, seed %d%n", KILLS, SEED);
    try (StoodUp stoodUp = new StoodUp()) {
      ToolCommand.Ended filled =
          ToolCommand.run(stoodUp.stack(), "Demo", "--cases", Integer.toString(HOUSEHOLDS));
      assertThat(filled.code()).as(filled.printed()).isZero();
      Duration takes = whatItTakes(stoodUp.stack());
      for (int kill = 1; kill <= KILLS; kill++) {
        System.out.printf("%d: %s%n", kill, killed(stoodUp, takes, kill % 2 == 0));
      }
      wrong.addAll(new Ledgered(stoodUp).wrong(accepted));
      ToolCommand.Ended rebuilt = everyDocument(stoodUp.stack());
      System.out.printf("%s%nwrong %s%n", tally.said(), wrong);
      assertThat(rebuilt.code()).as("%s, seed %d", rebuilt.printed(), SEED).isZero();
      assertThat(wrong).as("seed %d", SEED).isEmpty();
      assertThat(accepted).isNotEmpty();
    }
  }

  private static ToolCommand.Ended everyDocument(Stack stack) {
    return ToolCommand.run(stack, "Rebuild", "all", "--all-documents");
  }

  /** From the order until all are served anew, undisturbed. */
  private static Duration whatItTakes(Stack stack) {
    begin(stack);
    Instant began = Instant.now();
    awaitModels(stack, all -> all.anyMatch(KilledWhileRebuilding::isBuilt));
    awaitModels(stack, all -> all.noneMatch(KilledWhileRebuilding::isBuilt));
    return Duration.between(began, Instant.now());
  }

  private String killed(StoodUp stoodUp, Duration takes, boolean whileTakingOver)
      throws InterruptedException, IOException, SQLException {
    Traffic traffic = new Traffic(stoodUp, tally, A_SECOND);
    Thread working = Thread.ofVirtual().start(traffic);
    String states;
    try {
      begin(stoodUp.stack());
      if (whileTakingOver) {
        awaitModels(stoodUp.stack(), all -> all.anyMatch(KilledWhileRebuilding::takesOver));
        pause(BEFORE_THE_END);
      } else {
        awaitModels(stoodUp.stack(), all -> all.anyMatch(KilledWhileRebuilding::isBuilt));
        pause(takes);
      }
      states = states(stoodUp).toString();
      stoodUp.killApplication();
    } finally {
      traffic.stop();
      working.join();
    }
    accepted.addAll(traffic.households());
    wrong.addAll(new Ledgered(stoodUp).wrong(traffic.households()));
    wrong.addAll(missing(stoodUp));
    return states;
  }

  private void pause(Duration most) {
    LockSupport.parkNanos(random.nextLong(most.toNanos()));
  }

  private static void begin(Stack stack) {
    Api admin = stack.as("admin@100000");
    models(stack)
        .map(model -> model.path("name").asString())
        .forEach(
            name ->
                assertThat(admin.post("/api/admin/projections/" + name + "/rebuild", "").status())
                    .isIn(202, 409));
  }

  private static Stream<JsonNode> models(Stack stack) {
    return stack
        .as("admin@100000")
        .get("/api/admin/projections")
        .ok()
        .body()
        .path("items")
        .valueStream();
  }

  private static void awaitModels(Stack stack, Predicate<Stream<JsonNode>> are) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!are.test(models(stack))) {
      assertThat(Instant.now()).isBefore(giveUp);
    }
  }

  private static boolean isBuilt(JsonNode model) {
    return model.path("building").isObject();
  }

  /** One has read all that there is, and is compared or takes over. */
  private static boolean takesOver(JsonNode model) {
    JsonNode building = model.path("building");
    return building.path("state").asString().equals("FLIPPING")
        || (building.isObject()
            && building.path("phase").asString().equals("CATCHING_UP")
            && building.path("done").asLong() >= building.path("goal").asLong());
  }

  private static List<String> missing(StoodUp stoodUp) throws IOException, SQLException {
    return asked(
        stoodUp,
        "select max(position) - count(*) || ' positions are missing' from ledger_event"
            + " having max(position) <> count(*)"
            + " union all select stream_id || ' has a hole' from ledger_event"
            + " group by stream_id having count(*) <> max(sequence) + 1");
  }

  /** In which states it is killed. */
  private static List<String> states(StoodUp stoodUp) throws IOException, SQLException {
    return asked(
        stoodUp,
        "select state || ' ' || count(*) from reader_generation"
            + " where state not in ('KEPT', 'RETIRED') group by state order by state");
  }

  private static List<String> asked(StoodUp stoodUp, String question)
      throws IOException, SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = TablesAtRest.connect(stoodUp.stack().data().resolve("postgres"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
