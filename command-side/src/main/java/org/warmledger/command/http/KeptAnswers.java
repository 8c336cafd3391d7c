package org.warmledger.command.http;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * First answers by actor and idempotency key. Claiming a key and keeping its answer belong to the
 * transaction of the write, so a second request with the key waits until the first has ended.
 */
@Component
record KeptAnswers(JdbcTemplate jdbc, JsonMapper json) {

  /** Whether the key is new, and the caller's from now on. */
  boolean claim(StaffId actor, String key, String request) {
    return jdbc.update(
            "insert into idempotent_answer (actor, idempotency_key, request) values (?, ?, ?)"
                + " on conflict do nothing",
            actor.value(),
            key,
            request)
        == 1;
  }

  void keep(StaffId actor, String key, KeptAnswer<?> answer) {
    jdbc.update(
        "update idempotent_answer set answer = ? where actor = ? and idempotency_key = ?",
        json.writeValueAsString(answer),
        actor.value(),
        key);
  }

  /**
   * The first answer, if the request was the same.
   *
   * @param about the type of what it is about
   */
  <I> Optional<KeptAnswer<I>> find(StaffId actor, String key, String request, Class<I> about) {
    JavaType type = json.getTypeFactory().constructParametricType(KeptAnswer.class, about);
    return jdbc
        .queryForList(
            "select answer from idempotent_answer"
                + " where actor = ? and idempotency_key = ? and request = ?",
            String.class,
            actor.value(),
            key,
            request)
        .stream()
        .findFirst()
        .map(kept -> json.<KeptAnswer<I>>readValue(kept, type));
  }
}
