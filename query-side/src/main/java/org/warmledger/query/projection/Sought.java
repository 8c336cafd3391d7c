package org.warmledger.query.projection;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the request at hand wants to see of the ledger, and sees of it.
 *
 * @param wanted the position that it wants to see at least; 0 where it does not say
 * @param reached the position that it sees at least
 */
record Sought(long wanted, long reached) {

  private static final Sought NOTHING = new Sought(0, 0);

  static Sought now() {
    return attributes()
        .map(
            request ->
                request.getAttribute(Sought.class.getName(), RequestAttributes.SCOPE_REQUEST))
        .map(Sought.class::cast)
        .orElse(NOTHING);
  }

  /** Notes it for the request at hand. */
  void note() {
    attributes()
        .ifPresent(
            request ->
                request.setAttribute(
                    Sought.class.getName(), this, RequestAttributes.SCOPE_REQUEST));
  }

  private static Optional<RequestAttributes> attributes() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
  }
}
