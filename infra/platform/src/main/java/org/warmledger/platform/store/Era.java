package org.warmledger.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long what is held of personal data counts: until anybody's key is destroyed, by whichever
 * process. It is asked for as seldom as a key that seals: a destruction waits for that after it has
 * begun, so it is known before the key is gone.
 */
final class Era {

  /** A retirement that came to nothing ends after a minute. */
  private static final String NOW =
      "select coalesce(bool_or(destroyed_at is null and retired_at > now() - interval '1 minute'),"
          + " false), count(*) || ' ' || coalesce(max(greatest(retired_at, destroyed_at))::text, '')"
          + " from person_key where retired_at is not null or destroyed_at is not null";

  private record Known(Optional<String> era, Instant until) {}

  private static final Known NOTHING = new Known(Optional.empty(), Instant.MIN);

  private final Asking database;
  private final Duration trust;
  private volatile Known known = NOTHING;

  Era(Asking database, Duration trust) {
    this.database = database;
    this.trust = trust;
  }

  /** None while somebody is being erased. */
  Optional<String> now() {
    Known last = known;
    return Instant.now().isBefore(last.until()) ? last.era() : asked();
  }

  private Optional<String> asked() {
    Instant until = Instant.now().plus(trust);
    Optional<String> now = database.ask(NOW, (row, n) -> era(row)).getFirst();
    known = new Known(now, until);
    return now;
  }

  private static Optional<String> era(ResultSet row) throws SQLException {
    return row.getBoolean(1) ? Optional.empty() : Optional.of(row.getString(2));
  }

  /** Somebody here has destroyed keys. */
  void mayBeOver() {
    known = NOTHING;
  }
}
