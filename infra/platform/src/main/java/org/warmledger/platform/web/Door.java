package org.warmledger.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in what is text: an address whose query is no UTF-8 or holds control characters is refused
 * before anybody reads it, and what the server finds out later is told the same way. Whoever comes
 * to a full house is told at once, before anything is spent on the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Door extends OncePerRequestFilter {

  private final ProblemAnswer answers;
  private final ObjectProvider<Crowd> crowds;

  Door(ProblemAnswer answers, ObjectProvider<Crowd> crowds) {
    this.answers = answers;
    this.crowds = crowds;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      checkRoom(request);
      Optional.ofNullable(request.getQueryString()).ifPresent(Door::check);
      RequestHeaders.check(request);
      chain.doFilter(request, response);
    } catch (Problem refused) {
      answer(refused, request, response);
    } catch (InvalidParameterException | RequestRejectedException malformed) {
      answer(
          StatusProblems.of(HttpStatus.BAD_REQUEST.value(), request.getRequestURI()),
          request,
          response);
    }
  }

  private void checkRoom(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/") && crowds.getObject().isFull()) {
      throw StoreAway.NOTHING_WRITTEN.problem(request.getMethod());
    }
  }

  private static void check(String query) {
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (Arrays.stream(parts).anyMatch(part -> !isText(part))) {
        String shown = parts[0].matches("[A-Za-z]{1,40}") ? parts[0] : "?";
        throw Page.malformed(shown);
      }
    }
  }

  private static boolean isText(String part) {
    try {
      byte[] bytes =
          URLDecoder.decode(part, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(Character::isISOControl);
    } catch (IllegalArgumentException | CharacterCodingException noText) {
      return false;
    }
  }

  private void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.reset();
    answers.write(problem, request, response);
  }
}
