package org.warmledger.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a read tags with a version is tagged by what is shown as well: the same version is another
 * answer to whoever sees more of it, on another day, or under another name of its union. Whoever
 * has that answer already is told so, and no more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TaggedReads extends OncePerRequestFilter {

  /** By which an answer to one address differs. */
  private static final List<String> DIFFERS_BY =
      List.of(HttpHeaders.AUTHORIZATION, "Access-Purpose", HttpHeaders.ACCEPT_LANGUAGE);

  private static final Set<String> READS = Set.of("GET", "HEAD");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/") || !READS.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, String.join(", ", DIFFERS_BY));
    HeldAnswer held = new HeldAnswer(response);
    chain.doFilter(new WhateverIsThere(request), held);
    held.send(request);
  }

  /** The request of somebody who has nothing yet: only the whole answer says what it is. */
  private static final class WhateverIsThere extends HttpServletRequestWrapper {

    private final HttpServletRequest whole;

    WhateverIsThere(HttpServletRequest request) {
      super(request);
      this.whole = request;
    }

    @Override
    public @Nullable String getHeader(String name) {
      Enumeration<String> sent = RequestHeaders.unconditional(whole, name);
      return sent.hasMoreElements() ? sent.nextElement() : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return RequestHeaders.unconditional(whole, name);
    }
  }
}
