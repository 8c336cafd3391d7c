package org.warmledger.benchmarks.alone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.warmledger.command.CommandSide;
import org.warmledger.launchers.LocalPostgres;
import org.warmledger.platform.Platform;

/** Everything that decides and appends, started without automations and checks. */
public final class CommandSideAlone implements AutoCloseable {

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

  /**
   * Starts it.
   *
   * @param masterKeyFile made when there is none
   */
  public CommandSideAlone(
      LocalPostgres postgres, String database, Path masterKeyFile, Path uploads) {
    this.context =
        new SpringApplicationBuilder(Everything.class)
            .properties(
                Map.of(
                    "server.port", "0",
                    "spring.main.banner-mode", "off",
                    "logging.level.root", "error",
                    "spring.datasource.url", postgres.jdbcUrl(database),
                    "spring.datasource.username", postgres.username(),
                    "spring.datasource.password", postgres.password(),
                    "warmledger.checks.running", "false",
                    "warmledger.master-key-file", masterKeyFile.toString(),
                    "warmledger.uploads.folder", uploads.toString()))
            .run();
    List.copyOf(of(Configuration.class).eventProcessingConfiguration().eventProcessors().values())
        .forEach(EventProcessor::shutDown);
  }

  /** One of its parts. */
  public <T> T of(Class<T> part) {
    return context.getBean(part);
  }

  @Override
  public void close() {
    context.close();
  }
}
