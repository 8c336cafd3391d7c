package org.warmledger.command.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.StaffId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * First answers by actor and idempotency key, kept after the fact: a write is once by itself (ADR
 * 0044), what takes several is claimed first and goes on where it was cut.
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

  /**
   * Keeps an answer; whether nobody kept one before: of two who did the same at once, one is the
   * first.
   */
  boolean remember(StaffId actor, String key, String request, Object answer) {
    try {
      return jdbc.update(
              "insert into idempotent_answer as kept (actor, idempotency_key, request, answer)"
                  + " values (?, ?, ?, ?) on conflict (actor, idempotency_key)"
                  + " do update set answer = excluded.answer where kept.answer is null",
              actor.value(),
              key,
              request,
              json.writeValueAsString(answer))
          == 1;
    } catch (DataAccessException databaseAway) {
      return true;
    }
  }

  /** A key that came to nothing is anybody's again. */
  void letGo(StaffId actor, String key) {
    try {
      jdbc.update(
          "delete from idempotent_answer"
              + " where actor = ? and idempotency_key = ? and answer is null",
          actor.value(),
          key);
    } catch (DataAccessException databaseAway) {
      // It is claimed by a request that ended: whoever sends it again goes on with it.
    }
  }

  /**
   * Whether the caller's key stands for this request already.
   *
   * @throws RuntimeException IDEMPOTENCY_KEY_REUSED when it stands for another
   */
  boolean isKnown(StaffId actor, String key, String request) {
    List<@Nullable String> known =
        jdbc.queryForList(
            "select request from idempotent_answer where actor = ? and idempotency_key = ?",
            String.class,
            actor.value(),
            key);
    if (known.stream().anyMatch(other -> !request.equals(other))) {
      throw Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED);
    }
    return !known.isEmpty();
  }

  /**
   * The answer that is kept for a key; empty while there is none.
   *
   * @param about the type of what it is about
   */
  <I> Optional<KeptAnswer<I>> find(StaffId actor, String key, Class<I> about) {
    return find(actor, key, json.getTypeFactory().constructParametricType(KeptAnswer.class, about));
  }

  /** The answer that is kept for a key; empty while there is none. */
  <A> Optional<A> find(StaffId actor, String key, JavaType type) {
    return jdbc
        .queryForList(
            "select answer from idempotent_answer"
                + " where actor = ? and idempotency_key = ? and answer is not null",
            String.class,
            actor.value(),
            key)
        .stream()
        .findFirst()
        .map(kept -> json.<A>readValue(kept, type));
  }
}
