package org.warmledger.local;

import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets in every demo user with the one password that the sign-in page shows. */
final class DemoUsers implements AuthenticationProvider {
  @Override
  public Authentication authenticate(Authentication attempt) {
    var user =
        DemoUser.of(attempt.getName())
            .orElseThrow(() -> new BadCredentialsException("not a demo user"));
    if (!(attempt.getCredentials() instanceof String password) || !matches(password)) {
      throw new BadCredentialsException("wrong password");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        user.name(), "", List.of(FactorGrantedAuthority.fromAuthority(PASSWORD_AUTHORITY)));
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
