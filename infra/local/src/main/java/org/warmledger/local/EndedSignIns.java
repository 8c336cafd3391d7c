package org.warmledger.local;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.warmledger.platform.tokens.SignedOut;

/**
 * Whoever signed out at the ledger is nobody at the provider: the next token takes signing in anew,
 * also where the browser never came to say so here.
 */
final class EndedSignIns extends OncePerRequestFilter {

  private static final String NEXT_TOKEN = "/oauth2/authorize";

  private final SignedOut signedOut;
  private final String issuer;

  EndedSignIns(SignedOut signedOut, String issuer) {
    this.signedOut = signedOut;
    this.issuer = issuer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(NEXT_TOKEN);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null
        && who.getDetails() instanceof SignIn(String id)
        && signedOut.isOver(issuer, id)) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }
}
