package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import tools.jackson.databind.JsonNode;

/** Nothing is done by hand that is no fact of the ledger, and not noted. */
class EveryActIT {

  private static final String OPERATOR = "admin@100000";
  private static final String ALL = "/api/admin/projections/";
  private static final String READER = ALL + "{name}";
  private static final String SUBJECT = "admin/projections/" + Probes.READER;

  /** Whoever goes, and a question that no address may say: nothing of the ledger's. */
  private static final List<String> NO_ACTS = List.of("/api/sign-out", "/api/cases/near-matches");

  private static final Map<Act, String> BY =
      new EnumMap<>(
          Map.of(
              Act.REBUILD_BEGUN, READER + "/rebuild",
              Act.REBUILD_ACCEPTED, READER + "/rebuild?accept=true",
              Act.REBUILD_DROPPED, READER + "/rebuild/withdrawal",
              Act.WENT_BACK, READER + "/kept/return",
              Act.KEPT_LET_GO, READER + "/kept/removal",
              Act.LETTERS_RETRIED, READER + "/dead-letters/retry"));

  private static QueryServer server;

  @BeforeAll
  static void start() {
    server = QueryServer.start(Probes.One.class);
    new FilledLedger(server).registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply order(Act act, String who) {
    return order(act, who, Probes.READER);
  }

  private static Reply order(Act act, String who, String reader) {
    return server.as(who).post(BY.get(act).replace("{name}", reader), "");
  }

  /** The newest of the log. */
  private static JsonNode noted(Act act) {
    return server.as(OPERATOR).get("/api/access-log?limit=1&what=" + act).ok().at("/items/0");
  }

  @Test
  void everyWayToDoSomethingIsOneOfTheseActs() {
    List<String> known = BY.values().stream().map(path -> path.replaceFirst("[?].*", "")).toList();
    assertThat(server.acts())
        .containsExactlyInAnyOrderElementsOf(
            Set.copyOf(java.util.stream.Stream.concat(known.stream(), NO_ACTS.stream()).toList()));
  }

  @Test
  void whoeverIsRefusedIsNotedWithWhy() {
    SoftAssertions all = new SoftAssertions();
    for (Act act : BY.keySet()) {
      assertThat(order(act, "supervisor@100000").problem()).isEqualTo("403 ROLE_REQUIRED");
      all.assertThat(said(noted(act)))
          .isEqualTo("supervisor@100000 100000 " + SUBJECT + " ROLE_REQUIRED");
      assertThat(order(act, "admin@410800").problem()).isEqualTo("403 TOP_UNION_REQUIRED");
      all.assertThat(said(noted(act)))
          .isEqualTo("admin@410800 410800 " + SUBJECT + " TOP_UNION_REQUIRED");
      assertThat(order(act, OPERATOR, "n".repeat(300)).status()).isEqualTo(404);
      all.assertThat(noted(act).path("outcome").asString()).isEqualTo("NOT_FOUND");
    }
    all.assertAll();
  }

  private static String said(JsonNode noted) {
    return "%s %s %s %s"
        .formatted(
            noted.path("actor").asString(),
            noted.at("/union/code").asString(),
            noted.path("subject").asString(),
            noted.path("outcome").asString());
  }

  private static void carriedOut(Act act) {
    Reply done = order(act, OPERATOR);
    assertThat(done.status()).as(done.text()).isIn(200, 202);
    assertThat(said(noted(act))).isEqualTo(OPERATOR + " 100000 " + SUBJECT + " ACCEPTED");
    assertThat(noted(act).path("role").asString()).isEqualTo("admin");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> server.as(OPERATOR).get(ALL + Probes.READER + "/rebuild").said("/state"),
            state -> Set.of("LIVE", "STOPPED").contains(state));
  }

  /** As if the comparison had found something. */
  private static void differing() {
    server
        .bean(JdbcTemplate.class)
        .update(
            "insert into reader_generation (reader, generation, state, indexes, compared)"
                + " select reader, max(generation) + 1, 'STOPPED', max(indexes), 'SAMPLED'"
                + " from reader_generation where reader = ? group by reader",
            Probes.READER);
  }

  @Test
  void whateverIsDoneIsNotedWithWhoseOrderItWas() {
    carriedOut(Act.LETTERS_RETRIED);
    carriedOut(Act.REBUILD_BEGUN);
    carriedOut(Act.WENT_BACK);
    carriedOut(Act.KEPT_LET_GO);
    differing();
    carriedOut(Act.REBUILD_DROPPED);
    differing();
    carriedOut(Act.REBUILD_ACCEPTED);
    assertThat(server.as(OPERATOR).get("/api/access-log?subject=" + SUBJECT).ok().at("/items"))
        .as("what was done with one read model, the newest first")
        .first()
        .satisfies(last -> assertThat(last.path("what").asString()).isEqualTo("REBUILD_ACCEPTED"));
  }

  @Test
  void whatCannotBeNotedIsNotDone() {
    String generations = "select count(*) from reader_generation";
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    Long before = jdbc.queryForObject(generations, Long.class);
    jdbc.execute("alter table access_log rename to access_log_away");
    try {
      assertThat(order(Act.REBUILD_BEGUN, OPERATOR).problem()).isEqualTo("503 STORE_UNAVAILABLE");
    } finally {
      jdbc.execute("alter table access_log_away rename to access_log");
    }
    assertThat(jdbc.queryForObject(generations, Long.class)).isEqualTo(before);
  }
}
