package org.warmledger.platform.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * A provider's decoder that remembers whom it has verified: a signature says the same each time.
 * What may change meanwhile, as an end or a sign-out, is asked of each request by whoever uses it.
 */
final class VerifiedTokens implements JwtDecoder {

  /** As long as keys of a provider are kept: one that it takes back is asked about by then. */
  static final Duration TRUST = Duration.ofMinutes(5);

  /** More than work at once; a token is about a kilobyte. */
  static final int MOST = 10_000;

  private record Verified(Jwt token, Instant until) {}

  private final JwtDecoder provider;
  private final Duration trust;
  private final int most;
  private final SequencedMap<String, Verified> known = new LinkedHashMap<>(16, 0.75f, true);

  VerifiedTokens(JwtDecoder provider, Duration trust) {
    this(provider, trust, MOST);
  }

  VerifiedTokens(JwtDecoder provider, Duration trust, int most) {
    this.provider = provider;
    this.trust = trust;
    this.most = most;
  }

  @Override
  public Jwt decode(String token) {
    return find(token).orElseGet(() -> verified(token));
  }

  private Jwt verified(String token) {
    Instant until = Instant.now().plus(trust);
    Jwt read = provider.decode(token);
    keep(token, new Verified(read, until));
    return read;
  }

  private synchronized Optional<Jwt> find(String token) {
    return Optional.ofNullable(known.get(token))
        .filter(verified -> Instant.now().isBefore(verified.until()))
        .map(Verified::token);
  }

  /** Who was not heard of for longest makes room. */
  private synchronized void keep(String token, Verified verified) {
    known.put(token, verified);
    if (known.size() > most) {
      known.pollFirstEntry();
    }
  }

  /** How many are remembered. */
  synchronized int size() {
    return known.size();
  }
}
