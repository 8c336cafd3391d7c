package org.warmledger.command.funds;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;

/**
 * Reads them from the event table: all of them once, and after that what came since. A fund in the
 * very letters asked for needs no more than its own stream.
 */
@Component
@ConditionalOnProperty(
    name = "warmledger.event-store",
    havingValue = "postgres",
    matchIfMissing = true)
class PostgresFundCodes implements FundCodes {

  private static final String LAST =
      "select position from ledger_event order by position desc limit 1";

  /** Found in the index of streams, whatever their events hold. */
  private static final String ALL =
      "select stream_id from ledger_event where stream_id like 'fund-%' and sequence = 0";

  private static final String SINCE = ALL + " and position > ?";

  private final JdbcTemplate jdbc;
  private final FundReader reader;
  private final Map<String, FundCode> known = new ConcurrentHashMap<>();
  private long read;

  PostgresFundCodes(JdbcTemplate jdbc, FundReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public Optional<FundCode> find(FundCode code) {
    if (reader.version(code) >= 0) {
      return Optional.of(code);
    }
    readOn();
    return Optional.ofNullable(known.get(FundCodes.folded(code.value())));
  }

  private synchronized void readOn() {
    long last = jdbc.queryForList(LAST, Long.class).stream().findFirst().orElse(0L);
    if (read == 0) {
      jdbc.queryForList(ALL, String.class).forEach(this::know);
    } else {
      jdbc.queryForList(SINCE, String.class, read).forEach(this::know);
    }
    read = last;
  }

  private void know(String stream) {
    String code = stream.substring(FundCode.STREAM_PREFIX.length());
    known.putIfAbsent(FundCodes.folded(code), new FundCode(code));
  }
}
