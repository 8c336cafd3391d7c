package org.warmledger.benchmarks.bench;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.warmledger.command.CommandSide;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.launchers.LocalPostgres;
import org.warmledger.platform.Platform;

/** The command side in this process, on a PostgreSQL of its own, with nobody who reads. */
final class CommandsAlone implements AutoCloseable {

  private static final String DATABASE = "ledger";

  private final LocalPostgres postgres;
  private final ConfigurableApplicationContext context;

  /** No configuration by name, or the command side's own scan would find it. */
  @EnableAutoConfiguration
  @Import({Platform.class, CommandSide.class})
  static class Everything {

    @Bean
    JwtDecoder nobodyEnters() {
      return token -> {
        throw new BadJwtException("commands are sent in process");
      };
    }
  }

  /** Keeps its data below the folder. */
  CommandsAlone(Path folder) {
    this.postgres = LocalPostgres.start(folder.resolve("postgres"), 0);
    postgres.ensureDatabase(DATABASE);
    this.context =
        new SpringApplicationBuilder(Everything.class)
            .properties(
                Map.of(
                    "server.port", "0",
                    "spring.main.banner-mode", "off",
                    "logging.level.root", "error",
                    "spring.datasource.url", postgres.jdbcUrl(DATABASE),
                    "spring.datasource.username", postgres.username(),
                    "spring.datasource.password", postgres.password(),
                    "warmledger.checks.running", "false",
                    "warmledger.master-key", Base64.getEncoder().encodeToString(new byte[32]),
                    "warmledger.uploads.folder", folder.resolve("uploads").toString()))
            .run();
    List.copyOf(
            context
                .getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .values())
        .forEach(EventProcessor::shutDown);
  }

  EventStorageEngine engine() {
    return context.getBean(EventStorageEngine.class);
  }

  Ledger ledger() {
    return context.getBean(Ledger.class);
  }

  RawPostgres.Address address() {
    return new RawPostgres.Address(postgres.jdbcUrl(""), postgres.username(), postgres.password());
  }

  @Override
  public void close() {
    context.close();
    postgres.close();
  }
}
