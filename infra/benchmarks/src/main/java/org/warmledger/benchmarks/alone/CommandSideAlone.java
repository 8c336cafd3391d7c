package org.warmledger.benchmarks.alone;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.warmledger.command.CommandSide;
import org.warmledger.command.following.Automations;
import org.warmledger.launchers.LocalPostgres;
import org.warmledger.platform.Platform;

/** Everything that decides and appends, started without automations and checks. */
public final class CommandSideAlone implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  /** No configuration by name, or the command side's own scan would find it. */
  @EnableAutoConfiguration
  @Import({Platform.class, CommandSide.class})
  static class Everything {}

  /**
   * Where it keeps its master key, which is made when there is none, and what it serves.
   *
   * @param data laid out as the folder of a local stack
   * @param port any when it is 0
   * @param tokens reads those that are sent
   */
  public record Served(Path data, int port, JwtDecoder tokens) {

    /** Nobody enters. */
    public static Served toNobody(Path data) {
      return new Served(
          data,
          0,
          token -> {
            throw new BadJwtException("commands are sent in process");
          });
    }
  }

  /** Starts it. */
  public CommandSideAlone(LocalPostgres postgres, String database, Served served) {
    this.context =
        new SpringApplicationBuilder(Everything.class)
            .initializers(
                fresh ->
                    ((GenericApplicationContext) fresh)
                        .registerBean(JwtDecoder.class, served::tokens))
            .properties(
                Map.of(
                    "server.port", Integer.toString(served.port()),
                    "spring.main.banner-mode", "off",
                    "logging.level.root", "error",
                    "spring.datasource.url", postgres.jdbcUrl(database),
                    "spring.datasource.username", postgres.username(),
                    "spring.datasource.password", postgres.password(),
                    "warmledger.checks.running", "false",
                    "warmledger.master-key-file",
                        served.data().resolve("keys/master.key").toString(),
                    "warmledger.uploads.folder", served.data().resolve("uploads").toString()))
            .run();
    of(Automations.class).stop();
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
