package org.warmledger.platform.tokens;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/** Bearers who come at once are each told apart, and nobody enters with what was refused. */
class VerifiedScheduleTest {

  @Test
  void everybodyIsWhoTheyAre() {
    Schedules.tried(AtTheDoor.class);
  }

  static final class AtTheDoor implements Schedules.Trial {

    private static final int MOST = 2;

    private final Set<String> signed = new CopyOnWriteArraySet<>(Set.of("one", "two", "three"));
    private Duration trust = Duration.ZERO;
    private VerifiedTokens tokens = trusted();

    private VerifiedTokens trusted() {
      return new VerifiedTokens(this::verify, trust, MOST);
    }

    private Jwt verify(String token) {
      if (!signed.contains(token)) {
        throw new BadJwtException("not signed by the provider");
      }
      return Jwt.withTokenValue(token).header("alg", "RS256").subject(token).build();
    }

    @Override
    public void begin(Schedule schedule) {
      Random dice = schedule.dice();
      trust = dice.nextBoolean() ? Duration.ofMinutes(5) : Duration.ZERO;
      tokens = trusted();
      for (int n = 0; n < 3; n++) {
        String[] bearers = {bearer(dice), bearer(dice), bearer(dice)};
        schedule.thread(() -> enter(bearers));
      }
      schedule.thread(this::takeBack);
    }

    private static String bearer(Random dice) {
      return new String[] {"one", "two", "three", "forged"}[dice.nextInt(4)];
    }

    private void enter(String[] bearers) {
      for (String bearer : bearers) {
        boolean isTakenBack = !signed.contains(bearer);
        try {
          Jwt known = tokens.decode(bearer);
          require(known.getSubject().equals(bearer), "taken for " + known.getSubject());
          require(!bearer.equals("forged"), "a forged one was let in");
          require(!isTakenBack || !trust.isZero(), "trusted for longer than it may be");
        } catch (BadJwtException refused) {
          require(!signed.contains(bearer), "refused");
        }
      }
    }

    /** The provider no longer signs with that key. */
    private void takeBack() {
      signed.remove("two");
    }

    private static void require(boolean holds, String otherwise) {
      if (!holds) {
        throw new AssertionError(otherwise);
      }
    }

    @Override
    public void end() {
      require(tokens.size() <= MOST, "more are kept than there is room for");
    }
  }
}
