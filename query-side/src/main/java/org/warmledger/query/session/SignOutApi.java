package org.warmledger.query.session;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.tokens.SignedOut;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;

/**
 * Ends the token that is sent before its time, and every other of the same sign-in, on both sides;
 * whoever finds one afterwards is nobody. The provider's own session is ended at the provider.
 */
@RestController
record SignOutApi(SignedOut signedOut, AccessLog log) {

  @PostMapping("/api/sign-out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(Caller caller, Authentication bearer) {
    if (bearer.getPrincipal() instanceof Jwt token) {
      signedOut.add(token);
    }
    log.note(caller, Accessed.SIGN_OUT, "sign-out", 0, List.of());
  }
}
