package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.warmledger.platform.web.AnswerMark;
import org.warmledger.platform.web.Caller;

/** The interface described from the code, OpenAPI 3.1 at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String TOKEN = "token";

  ApiDescription(SpringDocConfigProperties properties) {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    properties.setOverrideWithGenericResponse(false);
    properties.setDefaultProducesMediaType(MediaType.APPLICATION_JSON_VALUE);
  }

  @Bean
  RecordSchemas recordSchemas() {
    return new RecordSchemas();
  }

  @Bean
  CallerOperations callerOperations() {
    return new CallerOperations();
  }

  @Bean
  OpenApiCustomizer common(Refusals refusals) {
    return description -> {
      Components components = description.getComponents();
      components
          .addHeaders(
              HttpHeaders.RETRY_AFTER,
              Promises.header("Seconds after which to ask again.", Promises.text("^[0-9]+$")))
          .addHeaders(
              HttpHeaders.WWW_AUTHENTICATE,
              Promises.header("How to say who asks.", Promises.text("^Bearer")))
          .addHeaders(
              HttpHeaders.ALLOW,
              Promises.header("The methods that there are.", Promises.text("^[A-Z]+")))
          .addHeaders("Ledger-Position", position())
          .addHeaders("Ledger-Position-at-times", position().required(false))
          .addHeaders(HttpHeaders.LOCATION, location())
          .addHeaders("Location-at-times", location().required(false))
          .addParameters(HttpHeaders.IF_NONE_MATCH, had())
          .addHeaders(HttpHeaders.CONTENT_DISPOSITION, fileName())
          .addHeaders("Content-Disposition-at-times", fileName().required(false))
          .addHeaders(HttpHeaders.ETAG, version())
          .addHeaders("ETag-at-times", version().required(false));
      refusals.addTo(components);
      Tidy.up(description);
    };
  }

  private static Parameter had() {
    return Promises.header(
        HttpHeaders.IF_NONE_MATCH,
        "The ETag of the answer that the caller has: 304 while it would be the same.",
        Promises.text("^(W/)?\"[^\"]*\"$"));
  }

  private static Header fileName() {
    return Promises.header("What to call the file.", Promises.text("^attachment; filename"));
  }

  private static Header location() {
    return Promises.header("Where it can be read.", Promises.text("^/api/"));
  }

  private static Header version() {
    return Promises.header(
        "The version of what is acted on, as If-Match takes it. Behind a dot what identifies this"
            + " very answer of a read: it differs with who asks, for which task and on which day.",
        Promises.text("^\"[0-9]+(-([A-Z]+|[0-9]+)){0,2}(" + AnswerMark.FORM + ")?\"$"));
  }

  private static Header position() {
    return Promises.header("The position of the ledger.", Promises.text("^[0-9]{1,18}$"));
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Warm Ledger · 暖账")
                .version("1")
                .description(
                    "Writes answer with Ledger-Position; reads take it to wait until they reflect"
                        + " it, and whatever is not found says up to where it was looked for."
                        + " Days are yyyy-MM-dd from 1900 to 2100 and nothing else. Values of"
                        + " headers outside printable ASCII come percent-encoded."))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }
}
