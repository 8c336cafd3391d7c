package org.warmledger.platform.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.CallerResolver;

/**
 * Feeds the directory: whoever sends a request is in it as their token says, on either side. The
 * table is asked once for each thing that is said and not once for each request, and no request
 * fails for it.
 */
@Component
class SeenStaff implements HandlerInterceptor, WebMvcConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(SeenStaff.class);
  private static final String NAME = "name";
  private static final int MOST = 50_000;

  private final StaffDirectory directory;
  private final Map<StaffId, StaffMember> seen = new ConcurrentHashMap<>();

  SeenStaff(StaffDirectory directory) {
    this.directory = directory;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    CallerResolver.known(new ServletWebRequest(request)).ifPresent(this::seen);
    return true;
  }

  private void seen(Caller caller) {
    StaffMember now = new StaffMember(caller.id(), called(), caller.role(), caller.union());
    StaffMember before = seen.get(now.account());
    StaffMember known = before == null ? now : now.calledAs(before);
    if (!known.equals(before) && kept(known) && seen.size() < MOST) {
      seen.put(known.account(), known);
    }
  }

  private boolean kept(StaffMember member) {
    try {
      directory.keep(member);
      return true;
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("who asks is not written down at the moment", away);
      return false;
    }
  }

  /** A claim of OpenID Connect; the provider need not tell it. */
  private static Optional<String> called() {
    Authentication bearer = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(bearer)
        .map(Authentication::getPrincipal)
        .filter(Jwt.class::isInstance)
        .map(token -> ((Jwt) token).getClaims().get(NAME))
        .filter(String.class::isInstance)
        .map(name -> ((String) name).strip())
        .filter(name -> !name.isEmpty() && name.length() <= StaffMember.LONGEST_NAME)
        .filter(name -> name.codePoints().noneMatch(Character::isISOControl));
  }
}
