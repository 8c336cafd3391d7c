package org.warmledger.local;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.warmledger.platform.tokens.SignedOut;
import org.warmledger.platform.tokens.TokenDemands;

/**
 * An OpenID provider with demo users: authorization code with PKCE for the console. Not for
 * production: bring your own provider.
 */
@Configuration(proxyBeanMethods = false)
@Import({SignInPage.class, NotedSignIns.class})
class IdentityProvider {
  /** Styles are written into the page by the console's component library; scripts never are. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
          + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

  @Bean
  @Order(10)
  SecurityFilterChain providerChain(
      HttpSecurity http, SignedOut signedOut, @Value("${warmledger.issuer}") String issuer) {
    return http.addFilterAfter(
            new EndedSignIns(signedOut, issuer), SecurityContextHolderFilter.class)
        .oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(withDefaults());
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            failures ->
                failures.authenticationEntryPoint(
                    new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
        .build();
  }

  @Bean
  @Order(100)
  SecurityFilterChain pageChain(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(
            form ->
                form.loginPage(SignInPage.PATH)
                    .defaultSuccessUrl("/")
                    .failureHandler(SignInPage::failed)
                    .permitAll())
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }

  /** The only one there is, so that the framework asks it, and counts a wrong try, once. */
  @Bean
  AuthenticationProvider demoUsers() {
    return new DemoUsers(new WrongTries(Instant::now));
  }

  @Bean
  RegisteredClientRepository clients(@Value("${warmledger.issuer}") String issuer) {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId("console")
            .clientId("console")
            .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(issuer + "/signed-in")
            .postLogoutRedirectUri(issuer + "/")
            .scope(OidcScopes.OPENID)
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build())
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Token.LIFETIME).build())
            .build());
  }

  @Bean
  AuthorizationServerSettings providerSettings(@Value("${warmledger.issuer}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  @Bean
  SigningKey signingKey(@Value("${warmledger.signing-key-file}") Path file) {
    return SigningKey.ofFile(file);
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(SigningKey key) {
    return new ImmutableJWKSet<>(new JWKSet(key.jwk()));
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context -> {
      Optional.ofNullable(context.<Authentication>getPrincipal())
          .flatMap(principal -> DemoUser.of(principal.getName()))
          .ifPresent(user -> user.claims().forEach(context.getClaims()::claim));
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        context.getClaims().audience(List.of(TokenDemands.AUDIENCE));
        if (context.<Authentication>getPrincipal() instanceof Authentication who
            && who.getDetails() instanceof SignIn(String id)) {
          context.getClaims().claim(SignedOut.SIGN_IN, id);
        }
      }
    };
  }

  @Bean
  JwtDecoder tokenReader(SigningKey key, @Value("${warmledger.issuer}") String issuer)
      throws JOSEException {
    var decoder = NimbusJwtDecoder.withPublicKey(key.jwk().toRSAPublicKey()).build();
    decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
    return decoder;
  }
}
