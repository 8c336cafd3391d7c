package org.warmledger.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.query.projection.Generation.State;

/** What is known for good about the generations of all readers. */
@Component
class Generations {

  private static final String COLUMNS = "reader, generation, state, indexes, compared, report";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  Generations(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Every reader's, by its name. */
  Map<String, Shelf> all() {
    return jdbc
        .query(
            "select " + COLUMNS + " from reader_generation where state not in ('KEPT', 'RETIRED')",
            Generations::row)
        .stream()
        .collect(
            Collectors.groupingBy(
                Generation::reader, Collectors.collectingAndThen(Collectors.toList(), Shelf::of)));
  }

  Shelf of(String reader) {
    return Shelf.of(
        jdbc.query(
            "select "
                + COLUMNS
                + " from reader_generation where reader = ? and state not in ('KEPT', 'RETIRED')",
            Generations::row,
            reader));
  }

  /** All that there is of each reader, also what is kept. */
  Map<String, List<Generation>> there() {
    return jdbc
        .query(
            "select " + COLUMNS + " from reader_generation where state <> 'RETIRED'",
            Generations::row)
        .stream()
        .collect(Collectors.groupingBy(Generation::reader));
  }

  private static Generation row(ResultSet row, int n) throws SQLException {
    return new Generation(
        row.getString(1),
        row.getInt(2),
        State.valueOf(row.getString(3)),
        Arrays.stream(row.getString(4).split(" ")).map(IndexDefinition::parse).toList(),
        Generation.Compared.valueOf(row.getString(5)),
        Optional.ofNullable(row.getString(6)));
  }

  /** Begins one unless one is being built; answers whether it did. */
  boolean begin(String reader, List<IndexDefinition> indexes) {
    return begin(reader, indexes, Generation.Compared.SAMPLED);
  }

  /** Nothing is kept beside the one that is served and the one that is built. */
  boolean begin(String reader, List<IndexDefinition> indexes, Generation.Compared compared) {
    return Boolean.TRUE.equals(
        transaction.execute(
            unused -> {
              boolean begun = insert(reader, indexes, compared);
              if (begun) {
                letGo(reader);
              }
              return begun;
            }));
  }

  private boolean insert(
      String reader, List<IndexDefinition> indexes, Generation.Compared compared) {
    return jdbc.update(
            "insert into reader_generation (reader, generation, state, indexes, compared)"
                + " select ?, coalesce(max(generation), 0) + 1, 'FILLING', ?, ?"
                + " from reader_generation where reader = ? on conflict do nothing",
            reader,
            indexes.stream().map(IndexDefinition::toString).collect(Collectors.joining(" ")),
            compared.name(),
            reader)
        > 0;
  }

  /** The one that was served before, while it is kept. */
  Optional<Generation> kept(String reader) {
    return jdbc
        .query(
            "select " + COLUMNS + " from reader_generation where reader = ? and state = 'KEPT'",
            Generations::row,
            reader)
        .stream()
        .findFirst();
  }

  /** Changes the state unless it is another already; answers whether it did. */
  boolean move(Generation generation, State to) {
    return jdbc.update(
            "update reader_generation set state = ?, changed_at = now()"
                + " where reader = ? and generation = ? and state = ?",
            to.name(),
            generation.reader(),
            generation.number(),
            generation.state().name())
        > 0;
  }

  void report(Generation generation, String report) {
    jdbc.update(
        "update reader_generation set report = ? where reader = ? and generation = ?",
        report,
        generation.reader(),
        generation.number());
  }

  /** The one that is served stands still from now on, for the one that was built. */
  void handOver(Optional<Generation> served, Generation built) {
    transaction.executeWithoutResult(
        status -> {
          boolean all =
              served.stream().allMatch(one -> move(one, State.YIELDING))
                  && move(built, State.FLIPPING);
          if (!all) {
            status.setRollbackOnly();
          }
        });
  }

  /** The one that was built is served from now on; the one before is kept if it still fits. */
  void flipped(Generation built) {
    transaction.executeWithoutResult(
        unused -> {
          of(built.reader())
              .served()
              .ifPresent(
                  last ->
                      move(last, last.isOlderThan(built.indexes()) ? State.RETIRED : State.KEPT));
          move(built, State.LIVE);
        });
  }

  /** The one that was kept is filled on, to take over again; answers whether there was one. */
  boolean goBack(String reader) {
    return jdbc.update(
            "update reader_generation set state = 'FILLING', report = null, changed_at = now()"
                + " where reader = ? and state = 'KEPT'",
            reader)
        > 0;
  }

  /** The one that was kept may go; answers whether there was one. */
  boolean letGo(String reader) {
    return kept(reader).filter(kept -> move(kept, State.RETIRED)).isPresent();
  }

  /** Another takes the place of the one that is being built. */
  void replace(Generation built, List<IndexDefinition> indexes) {
    replace(built, indexes, built.compared());
  }

  void replace(Generation built, List<IndexDefinition> indexes, Generation.Compared compared) {
    transaction.executeWithoutResult(
        unused -> {
          if (move(built, State.RETIRED)) {
            of(built.reader())
                .served()
                .filter(served -> served.state() == State.YIELDING)
                .ifPresent(served -> move(served, State.LIVE));
            begin(built.reader(), indexes, compared);
          }
        });
  }

  /** The one that was served is not whole: nobody reads it, and another begins unless one has. */
  void lose(Generation served, List<IndexDefinition> indexes) {
    transaction.executeWithoutResult(
        unused -> {
          if (served.state() == State.LIVE && move(served, State.RETIRED)) {
            begin(served.reader(), indexes);
          }
        });
  }

  /**
   * Those of some that are served and that nobody holds, by their tokens; they can't be told to
   * yield before the transaction at hand ends.
   */
  Set<String> free(Collection<Generation> some) {
    return Set.copyOf(
        jdbc.queryForList(
            "select reader || '-g' || generation from reader_generation where state = 'LIVE'"
                + " and reader || '-g' || generation = any (?) for share skip locked",
            String.class,
            (Object) some.stream().map(Generation::token).toArray(String[]::new)));
  }

  /** Does something while no process writes this generation or changes what is known of it. */
  <T> Optional<T> holding(Generation generation, Supplier<Optional<T>> task) {
    return java.util.Objects.requireNonNull(
        transaction.execute(
            unused -> {
              boolean unchanged =
                  !jdbc.queryForList(
                          "select 1 from reader_generation where reader = ? and generation = ?"
                              + " and state = ? for update",
                          Integer.class,
                          generation.reader(),
                          generation.number(),
                          generation.state().name())
                      .isEmpty();
              return unchanged ? task.get() : Optional.<T>empty();
            }));
  }

  /**
   * Retires what is kept by readers of earlier code, once no process that knows them has given a
   * sign for so long.
   */
  void abandon(Collection<String> known, java.time.Duration silent) {
    jdbc.update(
        "update reader_generation kept set state = 'RETIRED', changed_at = now()"
            + " where state <> 'RETIRED' and not reader = any (?)"
            + " and changed_at < now() - make_interval(secs => ?) and not exists"
            + " (select 1 from reader_token where segment = 0"
            + " and reader_token.reader = kept.reader || '-g' || kept.generation"
            + " and touched_at::timestamptz > now() - make_interval(secs => ?))",
        known.toArray(String[]::new),
        silent.toSeconds(),
        silent.toSeconds());
  }

  /** Those that nobody can be reading any more. */
  List<Generation> outdated(java.time.Duration since) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from reader_generation where state = 'RETIRED'"
            + " and changed_at < now() - make_interval(secs => ?)",
        Generations::row,
        since.toSeconds());
  }

  void forget(Generation generation) {
    jdbc.update(
        "delete from reader_generation where reader = ? and generation = ? and state = 'RETIRED'",
        generation.reader(),
        generation.number());
  }
}
