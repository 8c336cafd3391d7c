package org.warmledger.local;

import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * Lets in every demo user with the one password that the sign-in page shows; after five wrong tries
 * nobody of that name for a quarter of an hour, whatever the password.
 */
final class DemoUsers implements AuthenticationProvider {
  private final WrongTries tries;

  DemoUsers(WrongTries tries) {
    this.tries = tries;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var name = attempt.getName().strip();
    if (tries.tooManyOf(name)) {
      throw new LockedException("too many wrong tries");
    }
    var user =
        DemoUser.of(name)
            .filter(
                known -> attempt.getCredentials() instanceof String password && matches(password));
    if (user.isEmpty()) {
      tries.wrong(name);
      throw new BadCredentialsException("not a demo user, or not the password");
    }
    tries.right(name);
    return signedIn(user.get());
  }

  private static Authentication signedIn(DemoUser user) {
    var one =
        UsernamePasswordAuthenticationToken.authenticated(
            user.name(), "", List.of(FactorGrantedAuthority.fromAuthority(PASSWORD_AUTHORITY)));
    one.setDetails(SignIn.now());
    return one;
  }

  private static boolean matches(String password) {
    return MessageDigest.isEqual(bytes(password), bytes(DemoUser.PASSWORD));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
