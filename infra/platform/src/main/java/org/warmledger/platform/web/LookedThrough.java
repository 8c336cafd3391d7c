package org.warmledger.platform.web;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How far the ledger was looked through for what a request asked for. Read models note how far they
 * are; whoever asks the ledger itself, or nothing at all, looks to its end: what its caller knew to
 * be written stands before it.
 */
@FunctionalInterface
public interface LookedThrough {

  /** The header of answers that says so. */
  String POSITION = "Ledger-Position";

  /** The last position of the ledger. */
  long toTheEnd();

  /** Notes it for the request at hand. */
  static long noted(long position) {
    attributes()
        .ifPresent(
            request ->
                request.setAttribute(
                    LookedThrough.class.getName(), position, RequestAttributes.SCOPE_REQUEST));
    return position;
  }

  /** What is to be told of the request at hand; nothing where no interface was asked. */
  default Optional<String> toBeTold() {
    return attributes()
        .filter(LookedThrough::asksTheInterface)
        .map(
            asked ->
                Optional.ofNullable(
                        asked.getAttribute(
                            LookedThrough.class.getName(), RequestAttributes.SCOPE_REQUEST))
                    .orElseGet(() -> Math.max(0, toTheEnd()))
                    .toString());
  }

  private static Optional<RequestAttributes> attributes() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
  }

  private static boolean asksTheInterface(RequestAttributes asked) {
    return asked instanceof ServletRequestAttributes served
        && served.getRequest().getRequestURI().startsWith("/api/");
  }
}
