package org.warmledger.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;

/**
 * Notes who signs in, and who tries to under a known name, in the log of reads. Whoever is nobody
 * here belongs to no union that could read it.
 */
record NotedSignIns(AccessLog log) {
  private static final String SUBJECT = "sign-in";

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    note(event.getAuthentication().getName(), Accessed.SIGN_IN);
  }

  @EventListener
  void refused(AbstractAuthenticationFailureEvent event) {
    note(event.getAuthentication().getName(), Accessed.DENIED);
  }

  private void note(String name, Accessed what) {
    DemoUser.of(name).ifPresent(user -> log.note(caller(user), what, SUBJECT, 0, List.of()));
  }

  private static Caller caller(DemoUser user) {
    return new Caller(
        new StaffId(user.name()),
        Role.valueOf(user.role().toUpperCase(Locale.ROOT)),
        new UnionCode(user.union()),
        Optional.empty());
  }
}
