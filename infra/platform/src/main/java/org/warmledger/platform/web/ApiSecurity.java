package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.warmledger.platform.tokens.TokenDemands;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every {@code /api/**} call carries a bearer token of the configured issuer that meets the {@link
 * TokenDemands}; what a role may do is said by each use case. A bean {@code JwtDecoder} comes from
 * the deployment (issuer URI) or from the local stack.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private final ProblemWriter writer;
  private final JsonMapper json;
  private final LocaleResolver locales;

  ApiSecurity(ProblemWriter writer, JsonMapper json, LocaleResolver locales) {
    this.writer = writer;
    this.json = json;
    this.locales = locales;
  }

  /** One timer for each request, not one for each of its fifteen filters. */
  @Bean
  SecurityObservationSettings securityIsNotObserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(50)
  SecurityFilterChain apiChain(HttpSecurity http, JwtDecoder provider, TokenDemands demands) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.decoder(demands.of(provider)))
                    .authenticationEntryPoint(
                        (request, response, failure) -> unauthenticated(request, response)))
        .build();
  }

  private void unauthenticated(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    json.writeValue(
        response.getOutputStream(),
        writer.detail(
            Problem.of(HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED"), locales.resolveLocale(request)));
  }
}
