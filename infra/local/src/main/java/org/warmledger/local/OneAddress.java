package org.warmledger.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who opens a page by another name of this machine (127.0.0.1) is sent to the one under which
 * people sign in: a session of one name is none of the other.
 */
record OneAddress(URI home) implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isAtHome(request) || !isPage(request)) {
      return true;
    }
    response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
    response.setHeader(HttpHeaders.LOCATION, home + asked(request));
    return false;
  }

  private boolean isAtHome(HttpServletRequest request) {
    return home.getHost().equals(request.getServerName());
  }

  /** What programs ask for is answered under any name. */
  private static boolean isPage(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
