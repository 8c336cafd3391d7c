package org.warmledger.platform.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The problem that a bare status stands for, where a server or a framework gives no other reason.
 */
final class StatusProblems {

  private static final Map<HttpStatus, String> CODES =
      Map.ofEntries(
          Map.entry(HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED"),
          Map.entry(HttpStatus.NOT_FOUND, "NOT_FOUND"),
          Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED"),
          Map.entry(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE"),
          Map.entry(HttpStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT"),
          Map.entry(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE"),
          Map.entry(HttpStatus.URI_TOO_LONG, "HEADERS_TOO_LARGE"),
          Map.entry(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "HEADERS_TOO_LARGE"),
          Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE"),
          Map.entry(HttpStatus.EXPECTATION_FAILED, "EXPECTATION_FAILED"),
          Map.entry(HttpStatus.NOT_IMPLEMENTED, "NOT_IMPLEMENTED"),
          Map.entry(HttpStatus.HTTP_VERSION_NOT_SUPPORTED, "NOT_IMPLEMENTED"),
          Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE"));

  /** What the door takes in no path. */
  private static final Pattern MADE_UP = Pattern.compile("//|[;\\\\]|%(?:25|2[eEfF]|3[bB]|5[cC])");

  private static final char REPLACEMENT = '\uFFFD';

  private StatusProblems() {}

  static Problem of(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    if (known == null || !known.isError()) {
      return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL");
    }
    String otherwise = known.is4xxClientError() ? "BAD_REQUEST" : "INTERNAL";
    return Problem.of(known, CODES.getOrDefault(known, otherwise));
  }

  /**
   * The same, for the path's sake where that is no address.
   *
   * @param path as it was sent; absent where nobody came so far as to read it
   */
  static Problem of(int status, @Nullable Object path) {
    return status == HttpStatus.BAD_REQUEST.value()
            && path instanceof String sent
            && !isAddress(sent)
        ? Page.malformed("path")
        : of(status);
  }

  /** No escape is none, or of no text, or of what an address is made of. */
  private static boolean isAddress(String path) {
    try {
      return !MADE_UP.matcher(path).find()
          && URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
              .chars()
              .noneMatch(letter -> letter == REPLACEMENT || Character.isISOControl(letter));
    } catch (IllegalArgumentException wrongEscape) {
      return false;
    }
  }
}
