package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The door that every header comes through that is read here. Headers are printable ASCII; a text
 * beyond that comes percent-encoded as UTF-8. What no table could hold is refused at once, 400
 * {@code MALFORMED_PARAMETER}, so that nothing behind the door meets it.
 */
public final class RequestHeaders {

  /** What the frameworks read of every request, also of one that they refuse. */
  private static final List<String> READ_BY_ALL =
      List.of("Accept", "Accept-Language", "Accept-Encoding", "Content-Type");

  private static final char REPLACEMENT = '\uFFFD';

  private RequestHeaders() {}

  /** A header as it was sent, once: of two, one would be dropped in silence. */
  public static Optional<String> plain(NativeWebRequest request, String name) {
    List<String> sent = sent(request, name);
    return sent.stream().findFirst().map(value -> checked(name, value, sent.size() == 1));
  }

  /** A header whose values make one list, however many lines it comes in. */
  public static Optional<String> listed(NativeWebRequest request, String name) {
    return sent(request, name).stream().reduce((one, two) -> one + ", " + two);
  }

  private static List<String> sent(NativeWebRequest request, String name) {
    return Optional.ofNullable(request.getHeaderValues(name)).stream()
        .flatMap(Arrays::stream)
        .map(value -> checked(name, value, value.chars().allMatch(RequestHeaders::isPrintable)))
        .toList();
  }

  /** What was sent under a name, as of somebody who has no answer yet. */
  static Enumeration<String> unconditional(HttpServletRequest request, String name) {
    return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name)
        ? Collections.emptyEnumeration()
        : request.getHeaders(name);
  }

  /** Refuses what the frameworks read of every request, where it is no printable ASCII. */
  static void check(HttpServletRequest request) {
    READ_BY_ALL.forEach(name -> printable(name, request.getHeader(name)));
    // Whatever is sent is of one type, and the readers of bodies rely on it.
    Optional.ofNullable(request.getContentType())
        .ifPresent(type -> checked("Content-Type", type, type.indexOf('*') < 0));
  }

  /** The language of whoever asks, before anybody else has found it out: Chinese unless said. */
  static Locale spoken(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? Locale.CHINESE : request.getLocale();
  }

  private static Optional<String> printable(String name, @Nullable String sent) {
    return Optional.ofNullable(sent)
        .map(value -> checked(name, value, value.chars().allMatch(RequestHeaders::isPrintable)));
  }

  private static boolean isPrintable(int letter) {
    return letter >= ' ' && letter <= '~';
  }

  /** A header that may hold any text, percent-encoded where it has to be. */
  public static Optional<String> text(NativeWebRequest request, String name) {
    return plain(request, name)
        .map(sent -> decoded(name, sent))
        .map(text -> checked(name, text, text.codePoints().allMatch(RequestHeaders::isText)));
  }

  /** A header that may hold any string, whatever characters are in it. */
  public static Optional<String> anyString(NativeWebRequest request, String name) {
    return plain(request, name)
        .map(sent -> decoded(name, sent))
        .map(text -> checked(name, text, text.indexOf(REPLACEMENT) < 0));
  }

  /**
   * Whether somebody who reads it sees it: neither controls, nor marks that turn or hide others.
   */
  private static boolean isText(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> false;
      case Character.FORMAT -> false;
      case Character.LINE_SEPARATOR -> false;
      case Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SURROGATE -> false;
      case Character.UNASSIGNED -> false;
      default -> letter != REPLACEMENT;
    };
  }

  private static String decoded(String name, String header) {
    try {
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrongEscape) {
      throw Page.malformed(name);
    }
  }

  private static String checked(String name, String value, boolean isRight) {
    if (!isRight) {
      throw Page.malformed(name);
    }
    return value;
  }
}
