package org.warmledger.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which demo users sign in, in Chinese and English. */
@RestController
class SignInPage {
  static final String PATH = "/sign-in";
  private static final Pattern WORD = Pattern.compile("\\{\\{([a-z.]+)}}");

  private final String template;

  SignInPage() throws IOException {
    template = new ClassPathResource("sign-in.html").getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping(PATH)
  ResponseEntity<String> page(
      @RequestParam Optional<String> lang,
      @RequestParam Optional<String> error,
      @RequestParam Optional<String> locked,
      CsrfToken token,
      HttpServletRequest request,
      HttpServletResponse response) {
    var language =
        lang.or(() -> spokenByTheConsole(request, response))
                .orElseGet(() -> preferred(request))
                .startsWith("en")
            ? Locale.ENGLISH
            : Locale.CHINESE;
    var words =
        ResourceBundle.getBundle(
            "sign-in",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var failure =
        locked.map(so -> "locked").or(() -> error.map(so -> "failed")).map(words::getString);
    var page =
        WORD.matcher(template)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(
                            value(match.group(1), words, token, failure), "UTF-8")));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(page);
  }

  /** Back to the page, which says why. */
  static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendRedirect(PATH + (failure instanceof LockedException ? "?locked" : "?error"));
  }

  /** The request that led here says it ({@code ui_locales}, OpenID Connect Core 3.1.2.1). */
  private static Optional<String> spokenByTheConsole(
      HttpServletRequest request, HttpServletResponse response) {
    return Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response))
        .map(saved -> saved.getParameterValues("ui_locales"))
        .map(languages -> languages[0]);
  }

  private static String preferred(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? "zh" : request.getLocale().getLanguage();
  }

  private static String value(
      String name, ResourceBundle words, CsrfToken token, Optional<String> failure) {
    return switch (name) {
      case "csrf.name" -> token.getParameterName();
      case "csrf.value" -> token.getToken();
      case "demo.password" -> DemoUser.PASSWORD;
      case "failure" -> failure.orElse("");
      default -> word(words, name);
    };
  }

  private static String word(ResourceBundle words, String name) {
    try {
      return words.getString(name);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("the sign-in page has no word for " + name, e);
    }
  }
}
