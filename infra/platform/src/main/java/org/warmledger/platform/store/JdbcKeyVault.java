package org.warmledger.platform.store;

import com.google.crypto.tink.Aead;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault;

/**
 * Person keys in PostgreSQL, each wrapped by the master key and bound to its id and owner. A key is
 * read from the table at least every {@link #TRUST}, so that a destruction on one node reaches the
 * others.
 */
final class JdbcKeyVault implements KeyVault, AutoCloseable {

  private static final Duration TRUST = Duration.ofSeconds(30);
  private static final int MOST_CACHED = 200_000;

  private record Cached<T>(T value, Instant until) {
    boolean fresh() {
      return Instant.now().isBefore(until);
    }
  }

  private final HikariDataSource dataSource;
  private final JdbcTemplate jdbc;

  /** Without it a connection would stay with whatever transaction the caller is in. */
  private final TransactionTemplate apart;

  private final Aead master;
  private final Map<PersonId, Cached<PersonKey>> byPerson = new ConcurrentHashMap<>();
  private final Map<String, Cached<Aead>> byId = new ConcurrentHashMap<>();

  JdbcKeyVault(HikariDataSource dataSource, Aead master) {
    this.dataSource = dataSource;
    this.jdbc = new JdbcTemplate(dataSource);
    this.apart = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.master = master;
  }

  @Override
  public PersonKey obtain(PersonId person) {
    Cached<PersonKey> cached = byPerson.get(person);
    if (cached != null && cached.fresh()) {
      return cached.value();
    }
    return inUse(person).orElseGet(() -> create(person));
  }

  @Override
  public void prepare(Collection<PersonId> persons) {
    List<PersonId> missing =
        persons.stream().filter(person -> !byPerson.containsKey(person)).distinct().toList();
    if (!missing.isEmpty()) {
      apart.executeWithoutResult(unused -> make(missing));
    }
  }

  private void make(List<PersonId> persons) {
    jdbc.batchUpdate(
        INSERT_UNLESS_THERE,
        persons,
        persons.size(),
        (statement, person) -> {
          String id = newKeyId();
          statement.setString(1, id);
          statement.setString(2, person.value());
          statement.setBytes(3, wrap(id, person, AesGcm.newKey()));
        });
  }

  private static final String INSERT_UNLESS_THERE =
      "insert into person_key (key_id, person_id, wrapped) values (?, ?, ?)"
          + " on conflict (person_id) where destroyed_at is null do nothing";

  private PersonKey create(PersonId person) {
    prepare(List.of(person));
    return inUse(person)
        .orElseThrow(() -> new IllegalStateException("a new key of a person was not kept"));
  }

  private Optional<PersonKey> inUse(PersonId person) {
    return asked(
            "select key_id, wrapped from person_key where person_id = ? and destroyed_at is null",
            (row, n) ->
                new PersonKey(row.getString(1), unwrap(row.getString(1), person, row.getBytes(2))),
            person.value())
        .stream()
        .findFirst()
        .map(key -> remember(person, key));
  }

  private PersonKey remember(PersonId person, PersonKey key) {
    Instant until = Instant.now().plus(TRUST);
    makeRoom();
    byPerson.put(person, new Cached<>(key, until));
    byId.put(key.id(), new Cached<>(key.aead(), until));
    return key;
  }

  private void makeRoom() {
    if (byId.size() >= MOST_CACHED) {
      byPerson.clear();
      byId.clear();
    }
  }

  @Override
  public void expect(Collection<String> keyIds) {
    String[] missing =
        keyIds.stream().filter(keyId -> trusted(keyId).isEmpty()).toArray(String[]::new);
    if (missing.length > 0) {
      makeRoom();
      var unused =
          asked(
              "select key_id, person_id, wrapped from person_key"
                  + " where key_id = any (?) and destroyed_at is null",
              (row, n) -> {
                String keyId = row.getString(1);
                Aead key = unwrap(keyId, new PersonId(row.getString(2)), row.getBytes(3));
                byId.put(keyId, new Cached<>(key, Instant.now().plus(TRUST)));
                return keyId;
              },
              (Object) missing);
    }
  }

  private <T> List<T> asked(String sql, RowMapper<T> row, Object... about) {
    return Objects.requireNonNull(apart.execute(unused -> jdbc.query(sql, row, about)));
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
    return asked(
            "select person_id, wrapped from person_key where key_id = ? and destroyed_at is null",
            (row, n) -> unwrap(keyId, new PersonId(row.getString(1)), row.getBytes(2)),
            keyId)
        .stream()
        .findFirst()
        .map(
            key -> {
              makeRoom();
              byId.put(keyId, new Cached<>(key, Instant.now().plus(TRUST)));
              return key;
            });
  }

  @Override
  public void destroy(PersonId person) {
    apart.executeWithoutResult(
        unused ->
            jdbc.update(
                "update person_key set wrapped = null, destroyed_at = now()"
                    + " where person_id = ? and destroyed_at is null",
                person.value()));
    byPerson.clear();
    byId.clear();
  }

  private byte[] wrap(String keyId, PersonId person, byte[] key) {
    try {
      return master.encrypt(key, binding(keyId, person));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot wrap a person's key", e);
    }
  }

  private Aead unwrap(String keyId, PersonId person, byte[] wrapped) {
    try {
      return new AesGcm(master.decrypt(wrapped, binding(keyId, person)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the master key does not open the key vault: is it the one this ledger was made with?",
          e);
    }
  }

  static byte[] binding(String keyId, PersonId person) {
    return (keyId + "/" + person).getBytes(StandardCharsets.UTF_8);
  }

  private static String newKeyId() {
    return "key-" + UUID.randomUUID();
  }

  @Override
  public void close() {
    dataSource.close();
  }
}
