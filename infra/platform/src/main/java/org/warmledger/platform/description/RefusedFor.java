package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.warmledger.platform.web.LookedThrough;

/**
 * For which reasons an operation refuses: what follows from its signature is gathered status by
 * status, and told once for all operations that refuse for the same.
 */
final class RefusedFor {

  private static final String CODES = "x-codes";

  private static final Map<HttpStatus, String> MEANINGS =
      Map.ofEntries(
          Map.entry(HttpStatus.BAD_REQUEST, "The request is malformed"),
          Map.entry(HttpStatus.UNAUTHORIZED, "There is no valid token"),
          Map.entry(HttpStatus.FORBIDDEN, "The role of the caller doesn't allow it"),
          Map.entry(HttpStatus.NOT_FOUND, "There is none within the caller's reach"),
          Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "It is there, but not for this method"),
          Map.entry(HttpStatus.NOT_ACCEPTABLE, "Not to be had in that form"),
          Map.entry(HttpStatus.REQUEST_TIMEOUT, "The body came too slowly"),
          Map.entry(HttpStatus.CONFLICT, "The state of what it is about doesn't allow it"),
          Map.entry(
              HttpStatus.PRECONDITION_FAILED,
              "Something was recorded since it was shown, and nothing of this was"),
          Map.entry(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
          Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has another form"),
          Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "A rule refuses it"),
          Map.entry(HttpStatus.PRECONDITION_REQUIRED, "A decision says what was shown"),
          Map.entry(HttpStatus.TOO_MANY_REQUESTS, "The caller has too many at work"),
          Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Not now; asked again later it may be"));

  private static final Map<HttpStatus, String> HEADERS =
      Map.of(
          HttpStatus.UNAUTHORIZED, HttpHeaders.WWW_AUTHENTICATE,
          HttpStatus.NOT_FOUND, LookedThrough.POSITION,
          HttpStatus.METHOD_NOT_ALLOWED, HttpHeaders.ALLOW,
          HttpStatus.TOO_MANY_REQUESTS, HttpHeaders.RETRY_AFTER,
          HttpStatus.SERVICE_UNAVAILABLE, HttpHeaders.RETRY_AFTER);

  private RefusedFor() {}

  static void add(ApiResponse refusal, Collection<String> codes) {
    SortedSet<String> all = new TreeSet<>(codes);
    codes(refusal).ifPresent(all::addAll);
    refusal.addExtension(CODES, all);
  }

  /**
   * Puts what was gathered where it can be referred to.
   *
   * @throws IllegalStateException when a status has no meaning, or no reason is given for it
   */
  static void tell(Operation operation, Components components) {
    operation
        .getResponses()
        .replaceAll(
            (status, answer) ->
                codes(answer)
                    .map(codes -> shared(components, HttpStatus.valueOf(code(status)), codes))
                    .orElse(answer));
  }

  private static int code(String status) {
    return Integer.parseInt(status);
  }

  @SuppressWarnings("unchecked")
  private static Optional<SortedSet<String>> codes(ApiResponse answer) {
    return Optional.ofNullable(answer.getExtensions())
        .flatMap(more -> Optional.ofNullable((SortedSet<String>) more.get(CODES)));
  }

  private static ApiResponse shared(
      Components components, HttpStatus status, SortedSet<String> codes) {
    if (codes.isEmpty() || !MEANINGS.containsKey(status)) {
      throw new IllegalStateException("a refusal with " + status + " for " + codes);
    }
    String name =
        status.value()
            + "-"
            + (codes.size() == 1 ? codes.first() : Integer.toHexString(codes.hashCode()));
    components.addResponses(name, told(status, codes));
    return new ApiResponse().$ref("#/components/responses/" + name);
  }

  private static ApiResponse told(HttpStatus status, SortedSet<String> codes) {
    ApiResponse refusal =
        new ApiResponse()
            .description(MEANINGS.get(status) + ": " + String.join(", ", codes) + ".")
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json", new MediaType().schema(problem(codes))));
    Optional.ofNullable(HEADERS.get(status)).ifPresent(header -> Promises.carries(refusal, header));
    return refusal;
  }

  private static Schema<?> problem(SortedSet<String> codes) {
    Schema<Object> code = new JsonSchema();
    code.addType("string");
    codes.forEach(code::addEnumItemObject);
    Schema<?> whole = new JsonSchema();
    whole.addAllOfItem(new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + "Problem"));
    whole.addAllOfItem(RecordSchemas.typed("object").addProperty("code", code));
    return whole;
  }
}
