package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.sealing.MasterKeyFile;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.LedgerSerializer;

/**
 * The parts that Axon would otherwise choose by itself and choose wrongly: transactions, tokens and
 * serializers, each declared once (a start-up test asserts their types).
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  /** From {@code warmledger.master-key} (base64) or else {@code warmledger.master-key-file}. */
  @Bean
  MasterKey masterKey(Environment environment) {
    String given = environment.getProperty("warmledger.master-key", "");
    return given.isEmpty()
        ? MasterKeyFile.read(Path.of(environment.getRequiredProperty("warmledger.master-key-file")))
        : MasterKey.ofBase64(given);
  }

  @Bean
  KeyedHash keyedHash(MasterKey master) {
    return new KeyedHash(master);
  }

  /**
   * Keys are made durable outside the command's transaction, on connections of their own: a command
   * that waits for a key never competes with the commands that hold the other connections.
   */
  @Bean(destroyMethod = "close")
  JdbcKeyVault keyVault(DataSourceProperties properties, MasterKey master) {
    HikariDataSource own =
        properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    own.setPoolName("key-vault");
    own.setMaximumPoolSize(4);
    own.setMinimumIdle(1);
    return new JdbcKeyVault(own, AesGcm.wrapping(master));
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
