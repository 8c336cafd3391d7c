package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault.PersonKey;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.launchers.RealStores;

class JdbcKeyVaultIT {

  private static final MasterKey MASTER =
      MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=");
  private static final PersonId WORKER = new PersonId("person-worker");
  private static final PersonId SPOUSE = new PersonId("person-spouse");

  private HikariDataSource dataSource;
  private JdbcKeyVault vault;

  @BeforeEach
  void freshVault() {
    String url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    dataSource = pool(url);
    vault = new JdbcKeyVault(dataSource, AesGcm.wrapping(MASTER));
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    return pool;
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Test
  void noConnectionStaysWithTheCallersTransaction() {
    try (HikariDataSource callers = pool(dataSource.getJdbcUrl())) {
      new TransactionTemplate(new DataSourceTransactionManager(callers))
          .executeWithoutResult(
              transaction -> {
                String key = vault.obtain(WORKER).id();
                assertThat(vault.find(key)).isPresent();
                vault.prepare(List.of(SPOUSE));
                assertThat(dataSource.getHikariPoolMXBean().getActiveConnections()).isZero();
                transaction.setRollbackOnly();
              });
    }
    assertThat(anotherNode().obtain(WORKER).id()).isEqualTo(vault.obtain(WORKER).id());
  }

  private JdbcKeyVault anotherNode() {
    return new JdbcKeyVault(dataSource, AesGcm.wrapping(MASTER));
  }

  @Test
  void everyNodeUsesTheSameKeyForAPerson() {
    assertThat(anotherNode().obtain(WORKER).id()).isEqualTo(vault.obtain(WORKER).id());
  }

  @Test
  void keysOfManyAreMadeOnceAndThenAtHand() {
    PersonKey worker = anotherNode().obtain(WORKER);

    vault.expectOf(List.of(WORKER, SPOUSE));
    assertThat(keys()).as("looking makes none").isEqualTo(1);
    vault.prepare(List.of(WORKER, SPOUSE, SPOUSE));

    assertThat(keys()).isEqualTo(2);
    assertThat(vault.obtain(WORKER).id()).isEqualTo(worker.id());
    assertThat(vault.obtain(SPOUSE).id()).isEqualTo(anotherNode().obtain(SPOUSE).id());
  }

  private int keys() {
    return new JdbcTemplate(dataSource)
        .queryForObject("select count(*) from person_key", Integer.class);
  }

  @Test
  void aRaceForAFirstKeyMakesOneKey() throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<PersonKey>> racers =
          IntStream.range(0, 40)
              .<Callable<PersonKey>>mapToObj(n -> () -> anotherNode().obtain(WORKER))
              .toList();
      List<Future<PersonKey>> results = pool.invokeAll(racers);
      assertThat(results.stream().map(JdbcKeyVaultIT::idOf).collect(Collectors.toSet())).hasSize(1);
    }
  }

  private static String idOf(Future<PersonKey> key) {
    return key.resultNow().id();
  }

  @Test
  void aDestroyedKeyIsGoneAndTheNextIsAnother() {
    PersonKey old = vault.obtain(WORKER);
    vault.destroy(WORKER);
    assertThat(vault.find(old.id())).isEmpty();
    assertThat(anotherNode().find(old.id())).isEmpty();
    assertThat(vault.obtain(WORKER).id()).isNotEqualTo(old.id());
  }

  @Test
  void whatWasSealedBeforeAnErasureStaysClosedAfterThePersonComesBack() {
    EventCodec codec = new EventCodec(vault);
    byte[] sealed = codec.mapper().writeValueAsBytes(Personal.of(WORKER, Note.of("before")));
    vault.destroy(WORKER);
    vault.obtain(WORKER);
    assertThat(codec.reveal(sealed).path("erased").asBoolean()).isTrue();
  }

  @Test
  void manyKeysAreReadInOneStepAndDestroyedOnesArePassedBy() {
    PersonKey kept = vault.obtain(WORKER);
    PersonKey gone = vault.obtain(SPOUSE);
    vault.destroy(SPOUSE);
    JdbcKeyVault reader = anotherNode();
    reader.expect(List.of(kept.id(), gone.id(), "key-nobody"));
    // Whatever the table says from here on: the key was read.
    new JdbcTemplate(dataSource).update("delete from person_key");
    assertThat(reader.find(kept.id())).isPresent();
    assertThat(reader.find(gone.id())).isEmpty();
    assertThat(anotherNode().find(kept.id())).isEmpty();
  }

  @Test
  void whoeverSealsElsewhereWhileAPersonIsErasedWaitsAndUsesAnotherKey() throws Exception {
    JdbcKeyVault other = anotherNode();
    String old = other.obtain(WORKER).id();
    vault.obtain(WORKER);
    vault.retire(WORKER);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<PersonKey> sealing = pool.submit(() -> other.obtain(WORKER));
      assertThat(vault.obtain(WORKER).id())
          .as("the erasure itself says why under the key that goes")
          .isEqualTo(old);
      assertThat(sealing.isDone()).isFalse();
      vault.destroy(WORKER);
      assertThat(sealing.get().id()).isNotEqualTo(old).isEqualTo(vault.obtain(WORKER).id());
    }
  }

  @Test
  void aKeyThatWasRetiredForNothingIsUsedAsBefore() {
    JdbcKeyVault other = anotherNode();
    String key = other.obtain(WORKER).id();
    vault.retire(WORKER);
    vault.spare(WORKER);
    assertThat(other.obtain(WORKER).id()).isEqualTo(key).isEqualTo(vault.obtain(WORKER).id());
  }

  @Test
  void aDestructionHasReachedEveryNodeOnceItWasAwaited() {
    JdbcKeyVault other = anotherNode();
    String key = other.obtain(WORKER).id();
    assertThat(other.find(key)).isPresent();
    vault.destroy(WORKER);
    vault.awaitForgotten(WORKER);
    assertThat(other.find(key)).isEmpty();
    assertThat(other.obtain(WORKER).id()).isNotEqualTo(key);
  }

  @Test
  void whatACrashLeftOfADestructionIsFinishedAndAKeyInUseIsNot() {
    String cut = vault.obtain(WORKER).id();
    vault.retire(WORKER);
    anotherNode().awaitForgotten(WORKER);
    assertThat(anotherNode().find(cut)).isEmpty();
    String next = anotherNode().obtain(WORKER).id();
    anotherNode().awaitForgotten(WORKER);
    assertThat(anotherNode().find(next)).isPresent();
  }

  @Test
  void anEraEndsWithEachErasureOnEveryNodeBeforeTheKeyIsGone() {
    JdbcKeyVault elsewhere = anotherNode();
    vault.obtain(WORKER);
    assertThat(vault.era()).isPresent().isEqualTo(elsewhere.era());
    Optional<String> before = elsewhere.era();
    vault.retire(WORKER);
    assertThat(elsewhere.era()).as("while somebody is being erased").isEmpty();
    vault.destroy(WORKER);
    vault.awaitForgotten(WORKER);
    assertThat(elsewhere.era()).isPresent().isNotEqualTo(before).isEqualTo(vault.era());
  }

  @Test
  void whoeverIsSparedEndsNoEra() {
    vault.obtain(WORKER);
    Optional<String> before = vault.era();
    vault.retire(WORKER);
    vault.spare(WORKER);
    await().untilAsserted(() -> assertThat(vault.era()).isEqualTo(before));
  }

  @Test
  void whatIsTrustedNoMoreIsNotRemembered() {
    AtomicInteger persons = new AtomicInteger();
    await()
        .until(
            () -> {
              vault.prepare(newcomers(persons, 1_000));
              return vault.remembered() < persons.get() / 2;
            });
  }

  private static List<PersonId> newcomers(AtomicInteger persons, int more) {
    return IntStream.range(0, more)
        .mapToObj(unused -> new PersonId("person-" + persons.incrementAndGet()))
        .toList();
  }

  @Test
  void theTableHoldsNoKeyInTheClear() {
    vault.obtain(WORKER);
    byte[] wrapped =
        new JdbcTemplate(dataSource).queryForObject("select wrapped from person_key", byte[].class);
    assertThat(wrapped).hasSizeGreaterThan(32);
  }

  @Test
  void anotherMasterKeyOpensNothingAndSaysWhy() {
    vault.obtain(WORKER);
    MasterKey other = MasterKey.ofBase64("YW5vdGhlciBtYXN0ZXIga2V5IGZvciB0aGlzIHRlc3Q=");
    assertThatThrownBy(() -> new JdbcKeyVault(dataSource, AesGcm.wrapping(other)).obtain(WORKER))
        .hasMessageContaining("master key");
  }
}
