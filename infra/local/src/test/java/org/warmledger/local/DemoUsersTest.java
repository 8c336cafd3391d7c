package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class DemoUsersTest {
  private static final String NAME = "supervisor@410800";

  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private final DemoUsers users = new DemoUsers(new WrongTries(() -> now));

  @Test
  void afterFiveWrongTriesTheRightPasswordOpensNothingForAQuarterOfAnHour() {
    wrong(5);
    now = now.plus(WrongTries.LASTS);
    assertThatThrownBy(() -> tries(NAME, DemoUser.PASSWORD)).isInstanceOf(LockedException.class);
    now = now.plusSeconds(1);
    assertThat(tries(NAME, DemoUser.PASSWORD)).isEqualTo(NAME);
  }

  @Test
  void fourWrongTriesAndARightOneBeginAnew() {
    wrong(4);
    assertThat(tries(NAME, DemoUser.PASSWORD)).isEqualTo(NAME);
    wrong(4);
    assertThat(tries(" " + NAME, DemoUser.PASSWORD)).isEqualTo(NAME);
  }

  @Test
  void othersAreNotKeptOut() {
    wrong(6);
    assertThat(tries("finance@410800", DemoUser.PASSWORD)).isEqualTo("finance@410800");
  }

  @Test
  void whoeverIsNobodyLearnsNothing() {
    for (int n = 0; n < 5; n++) {
      assertThatThrownBy(() -> tries("boss@410800", DemoUser.PASSWORD))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> tries("boss@410800", DemoUser.PASSWORD))
        .isInstanceOf(LockedException.class);
  }

  private void wrong(int times) {
    for (int n = 0; n < times; n++) {
      assertThatThrownBy(() -> tries(NAME, "warm")).isNotNull();
    }
  }

  private String tries(String name, String password) {
    return users
        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
        .getName();
  }
}
