package org.warmledger.command.http;

import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.RetryKey;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.store.EventId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * First answers by actor and idempotency key. A write is once by itself (ADR 0044) and found again
 * by the event that it is; kept is what no event tells: that something was so already, and what
 * takes several writes, which is claimed first and goes on where it was cut.
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
   * What is known of a caller's key.
   *
   * @param request what it stands for, where that is kept
   * @param answer the first answer, where that is kept
   * @param isWritten whether an event of this database is named after it
   */
  record KnownKey(Optional<String> request, Optional<String> answer, boolean isWritten) {

    /**
     * Whether the key stands for this request already, as far as that is kept.
     *
     * @throws RuntimeException IDEMPOTENCY_KEY_REUSED when it stands for another
     */
    boolean standsFor(RetryKey asked) {
      if (request.filter(other -> !asked.request().equals(other)).isPresent()) {
        throw Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED);
      }
      return request.isPresent();
    }
  }

  /** All that there is to know of a key, asked at once. */
  KnownKey known(StaffId actor, String key, RetryKey asked) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select kept.request, kept.answer, exists (select from ledger_event where event_id = ?)"
                + " from (values (true)) as once (asked) left join idempotent_answer as kept"
                + " on kept.actor = ? and kept.idempotency_key = ?",
            (row, n) ->
                new KnownKey(
                    Optional.ofNullable(row.getString(1)),
                    Optional.ofNullable(row.getString(2)),
                    row.getBoolean(3)),
            EventId.of(asked.id()),
            actor.value(),
            key));
  }

  /** A kept answer, read. */
  <A> A read(String answer, JavaType type) {
    return json.readValue(answer, type);
  }

  /**
   * A kept answer to a write, read.
   *
   * @param about the type of what it is about
   */
  <I> KeptAnswer<I> readWrite(String answer, Class<I> about) {
    return read(answer, json.getTypeFactory().constructParametricType(KeptAnswer.class, about));
  }
}
