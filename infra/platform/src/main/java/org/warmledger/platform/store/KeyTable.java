package org.warmledger.platform.store;

import com.google.crypto.tink.Aead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault.PersonKey;

/** The keys of persons in PostgreSQL, many at a time. */
record KeyTable(JdbcTemplate jdbc, Asking database, KeyWrapping wrapping) {

  /** A person's key, and whether they are being erased. */
  record InUse(PersonId owner, PersonKey key, boolean isRetired) {}

  private static final String IN_USE =
      "select key_id, person_id, wrapped, coalesce(retired_at > now() - interval '1 minute', false)"
          + " from person_key where destroyed_at is null and %s = any (?)";

  private static final String INSERT_UNLESS_THERE =
      "insert into person_key (key_id, person_id, wrapped)"
          + " select * from unnest(?::text[], ?::text[], ?::bytea[])"
          + " on conflict (person_id) where destroyed_at is null do nothing";

  /** In one order, so that two who make keys of the same persons do not wait for each other. */
  void make(List<PersonId> persons) {
    List<String> ids = persons.stream().map(unused -> newKeyId()).toList();
    jdbc.update(
        INSERT_UNLESS_THERE,
        ids.toArray(String[]::new),
        persons.stream().map(PersonId::value).toArray(String[]::new),
        IntStream.range(0, ids.size())
            .mapToObj(at -> wrapping.wrap(ids.get(at), persons.get(at), AesGcm.newKey()))
            .toArray(byte[][]::new));
  }

  /** Those that persons have now. */
  List<InUse> of(List<PersonId> persons) {
    return inUse("person_id", persons.stream().map(PersonId::value));
  }

  /** Those of some names that there are still. */
  List<InUse> named(List<String> keyIds) {
    return inUse("key_id", keyIds.stream());
  }

  private List<InUse> inUse(String column, Stream<String> values) {
    return database.ask(
        IN_USE.formatted(column), (row, n) -> inUse(row), (Object) values.toArray(String[]::new));
  }

  private InUse inUse(ResultSet row) throws SQLException {
    String keyId = row.getString(1);
    PersonId owner = new PersonId(row.getString(2));
    Aead key = wrapping.unwrap(keyId, owner, row.getBytes(3));
    return new InUse(owner, new PersonKey(keyId, key), row.getBoolean(4));
  }

  private static String newKeyId() {
    return "key-" + UUID.randomUUID();
  }
}
