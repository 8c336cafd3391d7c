package org.warmledger.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.springframework.jdbc.core.JdbcTemplate;

/** The facts that one reader could not put into a document, kept in order behind that document. */
record DeadLetters(
    String reader, JdbcSequencedDeadLetterQueue<EventMessage<?>> queue, JdbcTemplate jdbc) {

  /** One fact that waits. */
  record Letter(
      String document,
      String event,
      String eventId,
      Instant enqueuedAt,
      String cause,
      String place) {}

  /** Documents of some readers that have letters: whatever else is theirs waits behind. */
  static Map<String, Set<String>> blocked(JdbcTemplate jdbc, Collection<String> readers) {
    Map<String, Set<String>> blocked = new HashMap<>();
    jdbc.query(
        "select distinct reader, document from reader_dead_letter where reader = any (?)",
        row -> {
          blocked
              .computeIfAbsent(row.getString(1), unused -> new HashSet<>())
              .add(row.getString(2));
        },
        (Object) readers.toArray(String[]::new));
    return blocked;
  }

  void enqueue(DocumentKey key, List<Fact> facts, String cause, String place) {
    queue.enqueue(
        key.toString(), letter(key, facts.getFirst()).withCause(new ThrowableCause(cause, place)));
    enqueueBehind(key, facts.subList(1, facts.size()));
  }

  /** A letter must not be taken back by a crash, as a token may be: its facts are read once. */
  void enqueueBehind(DocumentKey key, List<Fact> facts) {
    jdbc.execute("set local synchronous_commit to on");
    facts.forEach(fact -> queue.enqueue(key.toString(), letter(key, fact)));
  }

  private static DeadLetter<EventMessage<?>> letter(DocumentKey key, Fact fact) {
    return new GenericDeadLetter<>(key.toString(), fact.message());
  }

  /**
   * Tries every document's letters once more, in order, until one fails again.
   *
   * @param task puts one fact into the document; answers the cause when it fails again
   * @return how many documents are clear now
   */
  int retry(BiFunction<String, EventMessage<?>, Optional<ThrowableCause>> task) {
    int documents = blocked(jdbc, List.of(reader)).getOrDefault(reader, Set.of()).size();
    int cleared = 0;
    for (int i = 0; i < documents; i++) {
      // The queue hands out the one touched longest ago; one that fails again goes to the end.
      cleared +=
          queue.process(letter -> decided(task.apply(sequenceOf(letter), letter.message())))
              ? 1
              : 0;
    }
    return cleared;
  }

  private static EnqueueDecision<EventMessage<?>> decided(Optional<ThrowableCause> failure) {
    return failure
        .<EnqueueDecision<EventMessage<?>>>map(Decisions::requeue)
        .orElseGet(Decisions::evict);
  }

  private static String sequenceOf(DeadLetter<? extends EventMessage<?>> letter) {
    return ((JdbcDeadLetter<?>) letter).getSequenceIdentifier();
  }

  long count() {
    return queue.size();
  }

  void clear() {
    queue.clear();
  }

  List<Letter> first(int most) {
    return jdbc.query(
        "select document, event_name, event_id, enqueued_at, cause_type, cause_message"
            + " from reader_dead_letter where reader = ? order by document, document_index limit ?",
        (row, n) ->
            new Letter(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4)),
                Optional.ofNullable(row.getString(5)).orElse("waits behind"),
                Optional.ofNullable(row.getString(6)).orElse("")),
        reader,
        most);
  }
}
