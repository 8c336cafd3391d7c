package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.sealing.MasterKeyFile;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.LedgerSerializer;
import org.warmledger.platform.web.Crowd;
import org.warmledger.platform.web.LookedThrough;

/**
 * The parts that Axon would otherwise choose by itself and choose wrongly: transactions, tokens and
 * serializers, each declared once (a start-up test asserts their types).
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  LedgerIdentity ledgerIdentity(Environment environment, JdbcTemplate jdbc) {
    return new LedgerIdentity(
        jdbc, environment.getProperty(EventStoreSwitch.SWITCH, EventStoreSwitch.POSTGRES));
  }

  /** From {@code warmledger.master-key} (base64) or else {@code warmledger.master-key-file}. */
  @Bean
  MasterKey masterKey(Environment environment, LedgerIdentity identity) {
    String given = environment.getProperty("warmledger.master-key", "");
    return identity.provedBy(
        given.isEmpty()
            ? ofFile(
                Path.of(environment.getRequiredProperty("warmledger.master-key-file")), identity)
            : MasterKey.ofBase64(given));
  }

  /** A key is made for a ledger that begins, never beside one that there is. */
  static MasterKey ofFile(Path file, LedgerIdentity identity) {
    return keptIn(file)
        .orElseGet(
            () -> {
              if (identity.isBegun()) {
                throw new StartRefused(
                    ("the master key file %s is gone and this ledger is not empty: put back the"
                            + " key that it was made with")
                        .formatted(file));
              }
              return MasterKeyFile.make(file);
            });
  }

  private static Optional<MasterKey> keptIn(Path file) {
    try {
      return MasterKeyFile.find(file);
    } catch (IllegalArgumentException noKey) {
      throw new StartRefused(
          "the master key file %s holds no key: put back the one that the ledger was made with"
              .formatted(file));
    }
  }

  @Bean
  KeyedHash keyedHash(MasterKey master) {
    return new KeyedHash(master);
  }

  /** Of this process. */
  @Bean
  Presence presence() {
    return Presence.fresh();
  }

  @Bean
  static BeanPostProcessor answeringConnections(ObjectProvider<Presence> presence) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool
            ? whenAsked(new AnsweringDataSource(pool, turns(pool), presence.getObject()))
            : bean;
      }
    };
  }

  /**
   * A transaction has a connection from its first statement on: a command that finds at hand what
   * it decides by takes none from those who work, however many wait for the append.
   */
  private static DataSource whenAsked(AnsweringDataSource callers) {
    LazyConnectionDataSourceProxy lazy = new LazyConnectionDataSourceProxy();
    lazy.setTargetDataSource(callers);
    lazy.setDefaultAutoCommit(true);
    lazy.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return lazy;
  }

  @Bean
  Crowd crowd(DataSource pool) {
    return () ->
        pool instanceof DelegatingDataSource lazy
            && lazy.getTargetDataSource() instanceof AnsweringDataSource callers
            && callers.isCrowded();
  }

  @Bean
  LookedThrough lookedThrough(LedgerPositions positions) {
    return positions::head;
  }

  private static Turns turns(HikariDataSource pool) {
    return new Turns(pool.getMaximumPoolSize(), Duration.ofMillis(pool.getConnectionTimeout()));
  }

  /**
   * Keys are made durable outside the command's transaction, on connections of their own: a command
   * that waits for a key never competes with the commands that hold the other connections.
   */
  @Bean(destroyMethod = "close")
  JdbcKeyVault keyVault(
      DataSourceProperties properties, Environment environment, MasterKey master) {
    int connections = environment.getProperty("warmledger.key-vault.connections", Integer.class, 4);
    return new JdbcKeyVault(
        ownPool("key-vault", connections, properties, environment), AesGcm.wrapping(master));
  }

  /** Connections beside those of everybody; a database that is away is noticed there as soon. */
  static HikariDataSource ownPool(
      String name, int connections, DataSourceProperties properties, Environment environment) {
    HikariDataSource own =
        properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    own.setPoolName(name);
    own.setMaximumPoolSize(connections);
    own.setMinimumIdle(1);
    own.setConnectionTimeout(
        environment.getProperty(
            "spring.datasource.hikari.connection-timeout", Long.class, own.getConnectionTimeout()));
    return own;
  }

  @Bean
  EventCodec eventCodec(KeyVault vault) {
    return new EventCodec(vault);
  }

  @Bean
  @Primary
  Serializer serializer() {
    return Jackson3Serializer.builder().build();
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(EventCodec codec) {
    return new LedgerSerializer(codec, Jackson3Serializer.builder().build());
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
    TokenSchema schema =
        TokenSchema.builder()
            .setTokenTable("reader_token")
            .setProcessorNameColumn("reader")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("touched_at")
            .setOwnerColumn("owner")
            .build();
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .schema(schema)
        .build();
  }
}
