package org.warmledger.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which part of a list is asked for. A cursor says which list it belongs to, in which order, so
 * that one of another list finds nothing by chance.
 *
 * @param cursor from the page before; empty for the first page
 */
public record Page(int limit, Optional<String> cursor) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * From the request's {@code limit} and {@code cursor}.
   *
   * @throws Problem 400 {@code MALFORMED_PARAMETER}
   */
  public static Page of(int limit, Optional<String> cursor) {
    return new Page(PageLimit.checked(limit), cursor.filter(text -> !text.isEmpty()));
  }

  public static Page first(int limit) {
    return new Page(limit, Optional.empty());
  }

  /**
   * What the last item of the page before is ordered by; empty for the first page.
   *
   * @param list which list this is, and in which order
   * @throws Problem 400 {@code MALFORMED_CURSOR}
   */
  public List<Object> after(String list) {
    List<Object> opened = cursor.map(Page::opened).orElse(List.of(list));
    if (opened.isEmpty() || !list.equals(opened.getFirst())) {
      throw malformedCursor();
    }
    return opened.subList(1, opened.size());
  }

  /** The same of a list that is ordered by one number. */
  public Optional<Long> afterNumber(String list) {
    return after(list).stream()
        .map(value -> value instanceof Number number ? number.longValue() : notANumber())
        .findFirst();
  }

  private static long notANumber() {
    throw malformedCursor();
  }

  private static List<Object> opened(String cursor) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor);
      return Arrays.asList(
          JSON.readValue(new String(json, StandardCharsets.UTF_8), Object[].class));
    } catch (IllegalArgumentException | NullPointerException | JacksonException notOurs) {
      throw malformedCursor();
    }
  }

  /** What was asked for, in few letters: a cursor of another question is none of this list. */
  public static String shape(Object... asked) {
    return Integer.toHexString(Arrays.deepToString(asked).hashCode());
  }

  /** The cursor that continues a list after an item that these values order. */
  public static String cursor(String list, List<?> values) {
    byte[] json = JSON.writeValueAsBytes(Stream.concat(Stream.of(list), values.stream()).toList());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /** The cursor behind a page of items that a number orders; none behind the last page. */
  public Optional<String> next(String list, List<Long> numbers) {
    return numbers.size() < limit
        ? Optional.empty()
        : Optional.of(cursor(list, List.of(numbers.getLast())));
  }

  /** A cursor of another list, or of another question to it. */
  public static Problem malformedCursor() {
    return Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_CURSOR");
  }

  /** A parameter whose value is not valid. */
  public static Problem malformed(String parameter) {
    return Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", parameter);
  }
}
