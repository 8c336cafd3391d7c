package org.warmledger.platform.store;

import com.google.crypto.tink.Aead;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;

/**
 * Person keys in PostgreSQL, each wrapped by the master key and bound to its id and owner. What a
 * process remembers of them is trusted for {@link #TRUST} when it opens and for {@link
 * #SEALING_TRUST} when it seals: a destruction waits for as long, and has then reached everybody
 * (ADR 0019).
 */
final class JdbcKeyVault implements KeyVault, AutoCloseable {

  private static final Duration TRUST = Duration.ofSeconds(2);
  private static final Duration SEALING_TRUST = Duration.ofMillis(500);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  /** As long as whoever asked for something waits; an erasure takes less. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int MOST_CACHED = 200_000;

  /** Fewer are not looked through for those whose trust has ended. */
  private static final int LEAST_SWEPT = 4_096;

  private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

  private record Cached<T>(T value, Instant until) {
    boolean fresh() {
      return Instant.now().isBefore(until);
    }
  }

  private final HikariDataSource dataSource;
  private final JdbcTemplate jdbc;

  /** Without it a connection would stay with whatever transaction the caller is in. */
  private final TransactionTemplate apart;

  private final KeyTable keys;
  private final Map<PersonId, Cached<PersonKey>> byPerson = new ConcurrentHashMap<>();
  private final Map<String, Cached<Aead>> byId = new ConcurrentHashMap<>();

  /** Whom this process is erasing: others wait for it, it doesn't wait for itself. */
  private final Set<PersonId> retiring = ConcurrentHashMap.newKeySet();

  private final Era era;
  private volatile int sweptAt = LEAST_SWEPT;

  JdbcKeyVault(HikariDataSource dataSource, Aead master) {
    this.dataSource = dataSource;
    DataSource answering = new AnsweringDataSource(dataSource);
    this.jdbc = new JdbcTemplate(answering);
    this.apart = new TransactionTemplate(new DataSourceTransactionManager(answering));
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    Asking database = new Asking(answering);
    this.era = new Era(database, SEALING_TRUST);
    this.keys = new KeyTable(jdbc, database, new KeyWrapping(master));
  }

  @Override
  public PersonKey obtain(PersonId person) {
    return trusted(person).or(() -> inUse(person)).orElseGet(() -> create(person));
  }

  @Override
  public void prepare(Collection<PersonId> persons) {
    expectOf(persons, this::make);
  }

  @Override
  public void expectOf(Collection<PersonId> persons) {
    expectOf(persons, unused -> {});
  }

  /** Who is being erased is waited for by whoever needs the key. */
  private void expectOf(Collection<PersonId> persons, Consumer<List<PersonId>> before) {
    List<PersonId> asked =
        persons.stream()
            .filter(person -> trusted(person).isEmpty())
            .distinct()
            .sorted(BY_ID)
            .toList();
    if (!asked.isEmpty()) {
      Instant now = Instant.now();
      before.accept(asked);
      keys.of(asked).forEach(found -> remember(found, now));
    }
  }

  private void make(List<PersonId> persons) {
    List<PersonId> missing =
        persons.stream().filter(person -> !byPerson.containsKey(person)).toList();
    if (!missing.isEmpty()) {
      apart.executeWithoutResult(unused -> keys.make(missing));
    }
  }

  private Optional<PersonKey> trusted(PersonId person) {
    return Optional.ofNullable(byPerson.get(person)).filter(Cached::fresh).map(Cached::value);
  }

  private PersonKey create(PersonId person) {
    apart.executeWithoutResult(unused -> keys.make(List.of(person)));
    return inUse(person)
        .orElseThrow(() -> new IllegalStateException("a new key of a person was not kept"));
  }

  /** From before it was asked for: what is destroyed after that waits for the trust to end. */
  private Optional<PersonKey> inUse(PersonId person) {
    Instant end = Instant.now().plus(PATIENCE);
    Instant now = Instant.now();
    Optional<KeyTable.InUse> found = kept(person);
    while (found.isPresent() && found.get().isRetired() && !retiring.contains(person)) {
      if (now.isAfter(end)) {
        throw new DataAccessResourceFailureException("a person is being erased");
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      now = Instant.now();
      found = kept(person);
    }
    Instant asked = now;
    return found.map(key -> remember(key, asked));
  }

  private Optional<KeyTable.InUse> kept(PersonId person) {
    return keys.of(List.of(person)).stream().findFirst();
  }

  /** Who opens what there is of somebody seals something about them next, as a rule. */
  private PersonKey remember(KeyTable.InUse found, Instant asked) {
    PersonKey key = found.key();
    remember(key.id(), key.aead(), asked.plus(TRUST));
    if (!found.isRetired()) {
      byPerson.put(found.owner(), new Cached<>(key, asked.plus(SEALING_TRUST)));
    }
    return key;
  }

  private Aead remember(String keyId, Aead key, Instant until) {
    if (byId.size() >= sweptAt) {
      sweep();
    }
    byId.put(keyId, new Cached<>(key, until));
    return key;
  }

  /** What is trusted no more goes, each time as many have come as were left. */
  private synchronized void sweep() {
    if (byId.size() >= sweptAt) {
      byId.values().removeIf(known -> !known.fresh());
      if (byId.size() >= MOST_CACHED) {
        byId.clear();
      }
      byPerson.values().removeIf(known -> !byId.containsKey(known.value().id()));
      sweptAt = Math.max(LEAST_SWEPT, 2 * byId.size());
    }
  }

  /** Of how many values the keys are in memory. */
  int remembered() {
    return byId.size();
  }

  @Override
  public void expect(Collection<String> keyIds) {
    List<String> missing = keyIds.stream().filter(keyId -> trusted(keyId).isEmpty()).toList();
    if (!missing.isEmpty()) {
      Instant asked = Instant.now();
      keys.named(missing).forEach(found -> remember(found, asked));
    }
  }

  private Optional<Aead> trusted(String keyId) {
    return Optional.ofNullable(byId.get(keyId)).filter(Cached::fresh).map(Cached::value);
  }

  @Override
  public Optional<Aead> find(String keyId) {
    Optional<Aead> known = trusted(keyId);
    if (known.isPresent()) {
      return known;
    }
    byId.remove(keyId);
    Instant asked = Instant.now();
    return keys.named(List.of(keyId)).stream()
        .findFirst()
        .map(found -> remember(found, asked).aead());
  }

  @Override
  public Optional<String> era() {
    return era.now();
  }

  @Override
  public void retire(PersonId person) {
    retiring.add(person);
    retired(person, "now()");
    waitFor(SEALING_TRUST);
  }

  @Override
  public void spare(PersonId person) {
    retiring.remove(person);
    retired(person, "null");
  }

  private void retired(PersonId person, String since) {
    apart.executeWithoutResult(
        unused ->
            jdbc.update(
                "update person_key set retired_at = "
                    + since
                    + " where person_id = ? and destroyed_at is null",
                person.value()));
  }

  @Override
  public void awaitForgotten(PersonId person) {
    destroyThose(person, " and retired_at is not null");
    waitFor(TRUST);
  }

  private static void waitFor(Duration lease) {
    long end = System.nanoTime() + lease.toNanos();
    for (long left = lease.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void destroy(PersonId person) {
    destroyThose(person, "");
  }

  private void destroyThose(PersonId person, String which) {
    apart.executeWithoutResult(
        unused ->
            jdbc.update(
                "update person_key set wrapped = null, destroyed_at = now()"
                    + " where person_id = ? and destroyed_at is null"
                    + which,
                person.value()));
    byPerson.clear();
    byId.clear();
    era.mayBeOver();
    retiring.remove(person);
  }

  @Override
  public void close() {
    dataSource.close();
  }
}
