package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.query.support.QueryServer;

/** A reader of earlier code, with an index, that nobody names any more. */
record LeftReader(QueryServer server) {

  static final String INDEX = "left-v1-g1";

  static LeftReader begun(QueryServer server) {
    QueryServer.elasticsearch("PUT", "/" + INDEX);
    LeftReader left = new LeftReader(server);
    left.tell("insert into reader_generation values ('left', 1, 'LIVE', 'left-v1')");
    left.tell("insert into reader_token (reader, segment) values ('left-g1', 0)");
    return left;
  }

  void isReadForNow() {
    tell("update reader_token set touched_at = now()::text where reader = 'left-g1'");
  }

  void wasReadForLongAgo() {
    longAgo("reader_token", "touched_at", "left-g1");
  }

  void changedLongAgo() {
    longAgo("reader_generation", "changed_at", "left");
  }

  void staysWhenSomebodyLooks() {
    Set<String> known =
        server.bean(Readers.class).all().stream().map(Reader::name).collect(Collectors.toSet());
    server.bean(Generations.class).abandon(known, Duration.ofMinutes(5));
    assertThat(states()).as("begun a moment ago, or read for").isEqualTo(List.of("LIVE"));
  }

  List<String> states() {
    return server
        .bean(JdbcTemplate.class)
        .queryForList("select state from reader_generation where reader = 'left'", String.class);
  }

  private void longAgo(String table, String column, String reader) {
    tell(
        "update %s set %s = now() - interval '6 minutes' where reader = '%s'"
            .formatted(table, column, reader));
  }

  private void tell(String statement) {
    server.bean(JdbcTemplate.class).update(statement);
  }
}
