package org.warmledger.platform.web;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Puts a problem into the caller's language. Every bundle {@code messages/*.properties} on the
 * class path takes part, so each side words its own codes.
 */
@Component
public class ProblemWriter {

  private static final long SOON = 2;
  private static final String HELP = "https://warmledger.org/problems/";

  private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();
  private final List<String> bundles;
  private final ObjectProvider<LookedThrough> ledger;

  ProblemWriter(ObjectProvider<LookedThrough> ledger) throws IOException {
    this.ledger = ledger;
    bundles =
        Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_en.properties"))
            .map(resource -> "messages." + bundleName(String.valueOf(resource.getFilename())))
            .distinct()
            .toList();
    words.setBasenames(bundles.toArray(String[]::new));
    words.setDefaultEncoding("UTF-8");
    words.setDefaultLocale(Locale.CHINESE);
  }

  private static String bundleName(String file) {
    return file.substring(0, file.length() - "_en.properties".length());
  }

  /** Every code that there are words for, in order: {@code problem.CODE.title}, say. */
  public SortedSet<String> codes(String before, String after) {
    return bundles.stream()
        .flatMap(name -> ResourceBundle.getBundle(name, Locale.ENGLISH).keySet().stream())
        .filter(key -> key.startsWith(before) && key.endsWith(after))
        .map(key -> key.substring(before.length(), key.length() - after.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The answer to a problem: one that passes says when to ask again, and what is not found up to
   * where it was looked for.
   */
  public ResponseEntity<ProblemDetail> answer(Problem problem, Locale locale) {
    try {
      return answered(problem, locale);
    } catch (RuntimeException failure) {
      // Whether it is there is not known of a ledger that is away.
      StoreAway away = StoreAway.in(failure).orElseThrow(() -> failure);
      return answered(away.problem(HttpMethod.GET.name()), locale);
    }
  }

  private ResponseEntity<ProblemDetail> answered(Problem problem, Locale locale) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE
        || problem.status() == HttpStatus.TOO_MANY_REQUESTS) {
      long seconds = problem.figures().getOrDefault(Problem.RETRY_AFTER, SOON);
      answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    } else if (problem.status() == HttpStatus.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    } else if (problem.status() == HttpStatus.NOT_FOUND) {
      ledger.stream()
          .flatMap(looked -> looked.toBeTold().stream())
          .forEach(position -> answer.header(LookedThrough.POSITION, position));
    }
    return answer.body(detail(problem, locale));
  }

  public ProblemDetail detail(Problem problem, Locale locale) {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    detail.setType(URI.create(HELP + problem.code()));
    detail.setTitle(title(problem.code(), problem.status(), locale));
    detail.setDetail(say("problem." + problem.code() + ".detail", problem.arguments(), "", locale));
    detail.setProperty("code", problem.code());
    problem.figures().entrySet().stream()
        .filter(figure -> !figure.getKey().equals(Problem.RETRY_AFTER))
        .forEach(figure -> detail.setProperty(figure.getKey(), figure.getValue()));
    if (!problem.fields().isEmpty()) {
      detail.setProperty(
          "fields", problem.fields().stream().map(field -> field(field, locale)).toList());
    }
    return detail;
  }

  private String title(String code, HttpStatus status, Locale locale) {
    return say("problem." + code + ".title", List.of(), status.getReasonPhrase(), locale);
  }

  /** A field may break a rule of its own, or one that has words as a problem. */
  private Map<String, String> field(Problem.FieldError error, Locale locale) {
    String rule = say("problem." + error.code() + ".detail", List.of(), error.code(), locale);
    return Map.of(
        "pointer", error.pointer(),
        "code", error.code(),
        "detail", say("field." + error.code(), List.of(), rule, locale));
  }

  /** Words for a key in the caller's language, Chinese unless English is asked for. */
  public String say(String key, List<Object> arguments, String otherwise, Locale locale) {
    Locale spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    return String.valueOf(words.getMessage(key, arguments.toArray(), otherwise, spoken));
  }
}
