package org.warmledger.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.platform.reading.ReaderTokens;

/** A process of its own that has claimed a reader, and lives until it is killed. */
final class ReadingProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;

  private ReadingProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(UTF_8);
  }

  static ReadingProcess start(String url, String reader) throws IOException {
    return new ReadingProcess(
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty(
                    "surefire.real.class.path", System.getProperty("java.class.path")),
                ReadingProcess.class.getName(),
                url,
                reader)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Waits until it reads; answers what it has claimed. */
  String claimed() throws IOException {
    return said.readLine();
  }

  /** With {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }

  /** The tokens as a process has them that shows that it lives. */
  static ReaderTokens tokens(HikariDataSource pool) {
    Presence presence = Presence.fresh();
    Turns turns = new Turns(pool.getMaximumPoolSize(), Duration.ofSeconds(1));
    return new ReaderTokens(
        new JdbcTemplate(new AnsweringDataSource(pool, turns, presence)),
        Jackson3Serializer.builder().build(),
        presence.name());
  }

  static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(2);
    return pool;
  }

  public static void main(String[] where) {
    ReaderTokens tokens = tokens(pool(where[0]));
    List<ReaderTokens.Claim> claimed = tokens.claim(List.of(where[1]));
    claimed.forEach(one -> System.out.println(one.reader()));
    System.out.flush();
    while (true) {
      LockSupport.park();
    }
  }
}
