package org.warmledger.platform.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Who has signed out: the token that was sent, until it would have ended by itself, and with it
 * every token of the same sign-in, before or after, where the provider says of which it is ({@code
 * sid}). Known here at once and in every other process within two seconds, so that no request asks
 * the database for it.
 */
@Component
public class SignedOut implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SignedOut.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** The claim that names a sign-in (OpenID Connect Front-Channel Logout, 3). */
  public static final String SIGN_IN = "sid";

  /** No provider lets a sign-in last longer. */
  private static final Duration LONGEST_SIGN_IN = Duration.ofDays(30);

  private final JdbcTemplate jdbc;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("signed-out").factory());
  private volatile Set<String> known = Set.of();
  private volatile boolean running;

  SignedOut(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Ends a token, and its sign-in, for every process. Ending it again changes nothing. */
  public void add(Jwt token) {
    Instant ends = Objects.requireNonNull(token.getExpiresAt(), "a token without end is refused");
    jdbc.update("delete from signed_out_token where ends_at < ?", Timestamp.from(Instant.now()));
    add(digest(token.getTokenValue()), ends);
    signIn(token).ifPresent(signIn -> add(signIn, Instant.now().plus(LONGEST_SIGN_IN)));
    look();
  }

  private void add(String digest, Instant ends) {
    jdbc.update(
        "insert into signed_out_token (token, ends_at) values (?, ?) on conflict do nothing",
        digest,
        Timestamp.from(ends));
  }

  boolean has(Jwt token) {
    Set<String> ended = known;
    return !ended.isEmpty()
        && (ended.contains(digest(token.getTokenValue()))
            || signIn(token).filter(ended::contains).isPresent());
  }

  /** Whether somebody has signed out of that sign-in at that provider. */
  public boolean isOver(String issuer, String signIn) {
    return known.contains(digest(issuer + " " + signIn));
  }

  private static Optional<String> signIn(Jwt token) {
    return Optional.ofNullable(token.getClaimAsString(SIGN_IN))
        .map(signIn -> digest(token.getClaimAsString("iss") + " " + signIn));
  }

  private synchronized void look() {
    known = Set.copyOf(jdbc.queryForList("select token from signed_out_token", String.class));
  }

  /** While the database is away, what was known stays known. */
  private void lookQuietly() {
    try {
      look();
    } catch (DataAccessException away) {
      LOG.debug("who signed out elsewhere is not known at the moment", away);
    }
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void start() {
    running = true;
    lookQuietly();
    var unused =
        thread.scheduleWithFixedDelay(
            this::lookQuietly, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    running = false;
    thread.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
