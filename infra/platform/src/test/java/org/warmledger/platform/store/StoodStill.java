package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A process that its parent freezes: with the line to the database, so that an answer is on its way
 * when it wakes up.
 */
final class StoodStill {

  static final String ASKED = "the pulse has asked";
  static final String SERVED = "whoever waited was served";
  private static final String CUT = "whoever waited was cut off";
  static final List<String> WORDS = List.of(ASKED, SERVED, CUT);

  private static final String SLOW = "select pg_sleep(4)";

  private StoodStill() {}

  public static void main(String[] database) throws IOException {
    int port = URI.create(database[0].substring("jdbc:".length())).getPort();
    SlowLine line = new SlowLine(port);
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(database[0].replaceFirst(":" + port, ":" + line.port()));
    pool.setMaximumPoolSize(1);
    JdbcTemplate jdbc = new JdbcTemplate(new AnsweringDataSource(pool));
    while (!serve(jdbc, "select 1").equals(SERVED)) {
      Thread.onSpinWait();
    }
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> serve(jdbc, SLOW));
    awaitBoth(new JdbcTemplate(new DriverManagerDataSource(database[0])));
    line.standStill();
    line.awaitHeld();
    System.out.println(ASKED);
    System.in.read();
    line.goOn();
    System.out.println(waiting.join());
  }

  /** Whoever waits has been heard by the database, and the pulse has its connection. */
  private static void awaitBoth(JdbcTemplate beside) {
    String both =
        """
        select count(*) from pg_stat_activity
        where datname = current_database() and (state = 'active' and query = ?
          or state = 'idle' and query = '')
        """;
    while (!Long.valueOf(2).equals(beside.queryForObject(both, Long.class, SLOW))) {
      Thread.onSpinWait();
    }
  }

  private static String serve(JdbcTemplate jdbc, String statement) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    try {
      jdbc.execute(statement);
      return SERVED;
    } catch (RuntimeException lost) {
      return CUT;
    }
  }
}
