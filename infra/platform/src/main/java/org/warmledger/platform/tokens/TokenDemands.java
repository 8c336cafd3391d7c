package org.warmledger.platform.tokens;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;

/**
 * What every bearer token must say, whichever provider a deployment trusts: that it is meant for
 * the ledger ({@code aud} holds {@code warmledger.audience}) and when it ends ({@code exp}); and
 * its bearer must not have signed out. Signature and issuer are the provider's decoder's to check.
 */
@Component
public class TokenDemands {

  /** Unless {@code warmledger.audience} names another. */
  public static final String AUDIENCE = "warm-ledger";

  private static final OAuth2TokenValidatorResult SIGNED_OUT =
      OAuth2TokenValidatorResult.failure(
          new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "signed out", ""));

  private final OAuth2TokenValidator<Jwt> demands;

  TokenDemands(
      @Value("${warmledger.audience:" + AUDIENCE + "}") String audience, SignedOut signedOut) {
    JwtTimestampValidator ends = new JwtTimestampValidator();
    ends.setAllowEmptyExpiryClaim(false);
    demands =
        new DelegatingOAuth2TokenValidator<>(
            List.of(
                new JwtAudienceValidator(audience),
                ends,
                token -> signedOut.has(token) ? SIGNED_OUT : OAuth2TokenValidatorResult.success()));
  }

  /** The provider's decoder, asked once for a token, and these demands, made each time. */
  public JwtDecoder of(JwtDecoder provider) {
    JwtDecoder verified = new VerifiedTokens(provider, VerifiedTokens.TRUST);
    return token -> {
      Jwt read = verified.decode(token);
      OAuth2TokenValidatorResult result = demands.validate(read);
      if (result.hasErrors()) {
        throw new JwtValidationException("not a token for this ledger", result.getErrors());
      }
      return read;
    };
  }
}
