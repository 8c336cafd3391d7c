package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters and parts that the endpoint does not read: with a slip in its name a filter
 * would find everything, and a rehearsal would write. So would one whose value is blank, endless,
 * or of no use in a closed list (ADR 0049).
 */
@Component
class UnknownParameters implements HandlerInterceptor, WebMvcConfigurer {

  /** Characters of a value; nothing that is asked for has more, and stores choke on far longer. */
  private static final int LONGEST = 500;

  private static final String CURSOR = "cursor";
  private static final int LONGEST_CURSOR = 4_000;

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint) {
      Set<String> read =
          known.computeIfAbsent(endpoint.getMethod(), method -> KnownParameters.of(endpoint));
      given(request)
          .filter(name -> !read.contains(name))
          .findFirst()
          .ifPresent(UnknownParameters::refuse);
      once(request);
      written(request);
      files(request)
          .filter(name -> !KnownParameters.ofFiles(endpoint).contains(name))
          .forEach(UnknownParameters::refuse);
      KnownParameters.ofLists(endpoint).forEach((name, list) -> spelled(request, name, list));
    }
    return true;
  }

  private static Stream<String> given(HttpServletRequest request) {
    return request instanceof MultipartHttpServletRequest parts
        ? parts.getParameterMap().keySet().stream()
        : Optional.ofNullable(request.getQueryString()).stream()
            .flatMap(query -> Arrays.stream(query.split("&")))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> decoded(pair.split("=", 2)[0]));
  }

  private static Stream<String> files(HttpServletRequest request) {
    if (request instanceof MultipartHttpServletRequest parts) {
      parts.getMultiFileMap().forEach((name, files) -> once(name, files.size()));
      return parts.getMultiFileMap().keySet().stream();
    }
    return Stream.empty();
  }

  private static void once(HttpServletRequest request) {
    request.getParameterMap().forEach((name, values) -> once(name, values.length));
  }

  /** One name stands for one value or file: a second would be dropped in silence. */
  private static void once(String name, int times) {
    if (times > 1) {
      throw Page.malformed(name);
    }
  }

  /** What is asked for by nothing is not asked for: left out it is, blank it is a slip. */
  private static void written(HttpServletRequest request) {
    if (!(request instanceof MultipartHttpServletRequest)) {
      request.getParameterMap().forEach(UnknownParameters::written);
    }
  }

  private static void written(String name, String[] values) {
    int longest = name.equals(CURSOR) ? LONGEST_CURSOR : LONGEST;
    if (Arrays.stream(values).anyMatch(value -> value.isBlank() || value.length() > longest)) {
      throw Page.malformed(name);
    }
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }

  private static void spelled(HttpServletRequest request, String name, Class<?> list) {
    Optional.ofNullable(request.getParameter(name))
        .filter(text -> !text.isBlank() && !ListedValues.has(list, text))
        .ifPresent(
            misspelt -> {
              throw Page.malformed(name);
            });
  }

  private static void refuse(String name) {
    String shown = name.matches("[A-Za-z]{1,40}") ? name : "?";
    throw Problem.of(HttpStatus.BAD_REQUEST, "UNKNOWN_PARAMETER", shown);
  }
}
