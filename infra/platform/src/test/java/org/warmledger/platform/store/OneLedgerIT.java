package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.launchers.RealStores;

/** A ledger is opened with its own key, its own store and its own tokens, or not at all. */
class OneLedgerIT {

  private static final MasterKey MASTER =
      MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=");
  private static final MasterKey ANOTHER =
      MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32]));

  @TempDir private Path keys;
  private HikariDataSource dataSource;
  private JdbcTemplate jdbc;
  private LedgerIdentity identity;

  @BeforeEach
  void givenADatabase() {
    String url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(url);
    jdbc = new JdbcTemplate(dataSource);
    identity = new LedgerIdentity(jdbc, EventStoreSwitch.POSTGRES);
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  private void givenAFact() {
    jdbc.update(
        "insert into ledger_event"
            + " (position, event_id, stream_id, sequence, event_name, recorded_at, payload) values"
            + " (1, gen_random_uuid(), 'case-1', 0, 'case.aided', '2026-01-20T00:00:00Z', ''::bytea)");
  }

  private static void refusedInOneLine(ThrowingCallable start, String why) {
    assertThatThrownBy(start)
        .isInstanceOf(StartRefused.class)
        .extracting(Throwable::getMessage, STRING)
        .contains(why)
        .doesNotContain("\n");
  }

  @Test
  void aKeyThatIsLostIsNotReplacedBesideALedger() {
    givenAFact();
    Path file = keys.resolve("master.key");
    refusedInOneLine(() -> StoreConfiguration.ofFile(file, identity), "master.key is gone");
    assertThat(file).doesNotExist();
  }

  @Test
  void aLedgerThatBeginsMakesItsKey() {
    Path file = keys.resolve("master.key");
    assertThat(identity.provedBy(StoreConfiguration.ofFile(file, identity))).isNotNull();
    assertThat(file).exists();
    assertThatCode(() -> identity.provedBy(StoreConfiguration.ofFile(file, identity)))
        .doesNotThrowAnyException();
  }

  @Test
  void aFileThatHoldsNoKeyIsNamed() throws Exception {
    Path file = Files.writeString(keys.resolve("master.key"), "c2hv");
    refusedInOneLine(() -> StoreConfiguration.ofFile(file, identity), "holds no key");
  }

  @Test
  void anotherKeyDoesNotOpenALedger() {
    identity.provedBy(MASTER);
    refusedInOneLine(() -> identity.provedBy(ANOTHER), "does not open this ledger");
  }

  @Test
  void aLedgerOfBeforeIsKnownByThePersonsKeysThatItWrapped() {
    try (var vault = new JdbcKeyVault(dataSource, AesGcm.wrapping(MASTER))) {
      vault.prepare(List.of(new PersonId("person-worker")));
      refusedInOneLine(() -> identity.provedBy(ANOTHER), "does not open this ledger");
      assertThat(identity.provedBy(MASTER)).isEqualTo(MASTER);
    }
  }

  @Test
  void aLedgerKeptElsewhereIsRefused() {
    identity.provedBy(MASTER);
    LedgerIdentity elsewhere = new LedgerIdentity(jdbc, EventStoreSwitch.AXON_SERVER);
    refusedInOneLine(() -> elsewhere.provedBy(MASTER), "kept in postgres, not in axon-server");
  }

  @Test
  void anEventStoreThatBeginsOtherwiseIsRefused() {
    identity.provedBy(MASTER);
    identity.beginsWith(Optional.empty());
    identity.beginsWith(Optional.of("e-1"));
    identity.beginsWith(Optional.of("e-1"));
    refusedInOneLine(() -> identity.beginsWith(Optional.of("e-2")), "another ledger");
    refusedInOneLine(() -> identity.beginsWith(Optional.empty()), "another ledger");
  }

  @Test
  void aTokenBeyondTheHeadIsRefused() {
    identity.provedBy(MASTER);
    givenAFact();
    OneLedger ledger = ledger();
    givenATokenAt(1);
    ledger.start();
    givenATokenAt(2);
    refusedInOneLine(ledger::start, "stands at position 2, but the ledger");
  }

  @Test
  void callersWhoLeaveNoConnectionDoNotUndoAStart() {
    identity.provedBy(MASTER);
    OneLedger ledger = ledger();
    ledger.start();
    dataSource.close();
    assertThatCode(ledger::begun).doesNotThrowAnyException();
  }

  private OneLedger ledger() {
    return new OneLedger(
        identity,
        new PostgresPositions(jdbc, new WrittenHere()),
        jdbc,
        Jackson3Serializer.builder().build());
  }

  private void givenATokenAt(long position) {
    SerializedObject<byte[]> token =
        Jackson3Serializer.builder()
            .build()
            .serialize(new GlobalSequenceTrackingToken(position), byte[].class);
    jdbc.update("delete from reader_token");
    jdbc.update(
        "insert into reader_token (reader, segment, token, token_type) values ('cases', 0, ?, ?)",
        token.getData(),
        token.getType().getName());
  }
}
