package org.warmledger.query.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.warmledger.platform.web.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which part of a list is asked for.
 *
 * @param after sort values of the last item of the page before; empty for the first page
 */
public record Page(int limit, List<Object> after) {

  public static final int MOST = 200;

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * From the request's {@code limit} and {@code cursor}.
   *
   * @throws Problem 400 {@code MALFORMED_PARAMETER}
   */
  public static Page of(int limit, Optional<String> cursor) {
    if (limit < 1 || limit > MOST) {
      throw malformed("limit");
    }
    return new Page(limit, cursor.map(Page::opened).orElse(List.of()));
  }

  private static List<Object> opened(String cursor) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor);
      return List.of(JSON.readValue(new String(json, StandardCharsets.UTF_8), Object[].class));
    } catch (IllegalArgumentException | NullPointerException | JacksonException notOurs) {
      throw malformed("cursor");
    }
  }

  /** The cursor that continues after an item with these sort values. */
  public static String cursor(List<?> sortValues) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(JSON.writeValueAsBytes(sortValues));
  }

  /** A parameter whose value is not valid. */
  public static Problem malformed(String parameter) {
    return Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", parameter);
  }
}
