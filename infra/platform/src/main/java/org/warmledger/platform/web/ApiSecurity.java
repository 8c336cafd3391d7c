package org.warmledger.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.warmledger.platform.tokens.TokenDemands;

/**
 * Every {@code /api/**} call carries a bearer token of the configured issuer that meets the {@link
 * TokenDemands}; what a role may do is said by each use case. A bean {@code JwtDecoder} comes from
 * the deployment (issuer URI) or from the local stack.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  /** One timer for each request, not one for each of its fifteen filters. */
  @Bean
  SecurityObservationSettings securityIsNotObserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(50)
  SecurityFilterChain apiChain(
      HttpSecurity http, JwtDecoder provider, TokenDemands demands, ProblemAnswer answers) {
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
                        (request, response, failure) ->
                            answers.write(
                                Problem.of(HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED"),
                                request,
                                response)))
        .build();
  }
}
