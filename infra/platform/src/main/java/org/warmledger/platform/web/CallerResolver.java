package org.warmledger.platform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/** Hands controllers the {@link Caller} that the token speaks of. */
public final class CallerResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Caller.class);
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return callerOf(request);
  }

  /**
   * Who sent a request.
   *
   * @throws Problem 401, or 403 when the token does not say enough
   */
  public static Caller callerOf(NativeWebRequest request) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
      throw Problem.of(HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED");
    }
    return new Caller(
        new StaffId(claim(token, "sub")),
        Role.ofClaim(claim(token, "role")).orElseThrow(CallerResolver::incomplete),
        union(claim(token, "union")),
        purpose(request));
  }

  /** The same; empty where the token says nothing of the kind. */
  public static Optional<Caller> known(NativeWebRequest request) {
    try {
      return Optional.of(callerOf(request));
    } catch (Problem nobody) {
      return Optional.empty();
    }
  }

  private static String claim(Jwt token, String name) {
    return Optional.ofNullable(token.getClaimAsString(name))
        .orElseThrow(CallerResolver::incomplete);
  }

  private static UnionCode union(String code) {
    try {
      return new UnionCode(code);
    } catch (IllegalArgumentException notACode) {
      throw incomplete();
    }
  }

  private static Problem incomplete() {
    return Problem.of(HttpStatus.FORBIDDEN, "TOKEN_INCOMPLETE");
  }

  private static Optional<String> purpose(NativeWebRequest request) {
    return RequestHeaders.text(request, "Access-Purpose")
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= Caller.LONGEST_PURPOSE);
  }
}
