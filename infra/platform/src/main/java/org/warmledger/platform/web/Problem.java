package org.warmledger.platform.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller is told of as RFC 9457 problem+json, by a code from a closed list.
 * Title and detail are looked up by the code in the caller's language; nothing personal goes in.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * What is wrong with one field.
   *
   * @param pointer JSON pointer into the request body, such as {@code /head/identityNumber}
   * @param code from a closed list
   */
  public record FieldError(String pointer, String code) {}

  /** The figure that says after how many seconds it may be asked again. */
  public static final String RETRY_AFTER = "retryAfter";

  private final HttpStatus status;
  private final String code;
  private final transient List<FieldError> fields;
  private final transient List<Object> arguments;
  private final transient Map<String, Long> figures;

  private Problem(
      HttpStatus status,
      String code,
      List<FieldError> fields,
      List<Object> arguments,
      Map<String, Long> figures) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.fields = List.copyOf(fields);
    this.arguments = List.copyOf(arguments);
    this.figures = figures;
  }

  /**
   * A problem as such; the arguments fill the placeholders of its words and hold nothing personal.
   */
  public static Problem of(HttpStatus status, String code, Object... arguments) {
    return new Problem(status, code, List.of(), List.of(arguments), Map.of());
  }

  public static Problem ofFields(HttpStatus status, String code, List<FieldError> fields) {
    return new Problem(status, code, fields, List.of(), Map.of());
  }

  /** The same problem with a figure that the caller's program may go by. */
  public Problem with(String name, long figure) {
    Map<String, Long> more = new TreeMap<>(figures);
    more.put(name, figure);
    return new Problem(status, code, fields, arguments, more);
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<FieldError> fields() {
    return fields;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public Map<String, Long> figures() {
    return figures;
  }
}
