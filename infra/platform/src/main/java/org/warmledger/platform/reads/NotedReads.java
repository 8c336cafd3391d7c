package org.warmledger.platform.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.CallerResolver;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.ProblemWriter;
import org.warmledger.platform.web.StoreAway;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes every read that no controller has noted by itself, before a letter of it leaves: lists by
 * one entry that names the files shown, what was rehearsed, and what was denied.
 */
@RestControllerAdvice
record NotedReads(ObjectProvider<ReadLog> log, JsonMapper json, ProblemWriter writer)
    implements ResponseBodyAdvice<Object> {

  /** HEAD tells by its length what it leaves out. */
  private static final Set<String> READS = Set.of("GET", "HEAD");

  /** A file is a file whatever the field is called that names it. */
  private static final Pattern FILE = Pattern.compile("case-[\\w-]+");

  private static final Predicate<String> DRY_RUN =
      Pattern.compile("(^|&)dryRun=true(&|$)").asPredicate();

  private static final String API = "/api/";
  private static final int LONGEST_SUBJECT = 160;

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body != null
        && request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse answer
        && isToBeNoted(asked.getServletRequest())) {
      return noted(body, asked.getServletRequest(), answer);
    }
    return body;
  }

  private Object noted(
      Object body, HttpServletRequest request, ServletServerHttpResponse response) {
    int status = response.getServletResponse().getStatus();
    try {
      CallerResolver.known(new ServletWebRequest(request))
          .ifPresent(caller -> note(caller, request, status, body));
      return body;
    } catch (RuntimeException notNoted) {
      // What was to be told of the answer is none of the refusal's.
      response.getHeaders().clear();
      if (status < 300) {
        throw notNoted;
      }
      return instead(notNoted, response);
    }
  }

  /** A refusal is being told already: nobody else would turn the failure into an answer. */
  private Object instead(RuntimeException notNoted, ServletServerHttpResponse response) {
    Problem problem =
        notNoted instanceof Problem known
            ? known
            : StoreAway.in(notNoted).orElseThrow(() -> notNoted).problem("GET");
    ResponseEntity<ProblemDetail> told = writer.answer(problem, LocaleContextHolder.getLocale());
    response.setStatusCode(told.getStatusCode());
    response.getHeaders().addAll(told.getHeaders());
    return Objects.requireNonNull(told.getBody());
  }

  private static boolean isToBeNoted(HttpServletRequest request) {
    String path = request.getRequestURI();
    return (READS.contains(request.getMethod()) || isRehearsal(request))
        && path.startsWith(API)
        && request.getAttribute(ReadLog.class.getName()) == null;
  }

  /**
   * It writes nothing, and tells what it would come to. Asked of the query as it was sent: one that
   * no parameters can be read from was refused already.
   */
  private static boolean isRehearsal(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && Optional.ofNullable(request.getQueryString()).filter(DRY_RUN).isPresent();
  }

  /** Accepted, or refused by a rule: either tells something. */
  private static boolean isDecided(int status) {
    return status < 300 || status == 409 || status == 422;
  }

  private void note(Caller caller, HttpServletRequest request, int status, Object body) {
    String path = request.getRequestURI().substring(API.length());
    String subject = path.substring(0, Math.min(LONGEST_SUBJECT, path.length()));
    if (status == 403 || status == 404) {
      log.ifAvailable(kept -> kept.denied(caller, subject));
    } else if (isRehearsal(request) && isDecided(status)) {
      JsonNode told = json.valueToTree(body);
      log.ifAvailable(kept -> kept.rehearsed(caller, subject, rows(told), files(told)));
    } else if (status < 300 && !ReadLog.namesNobody(request.getRequestURI())) {
      JsonNode shown = json.valueToTree(body);
      log.ifAvailable(kept -> kept.shown(caller, subject, rows(shown), files(shown)));
    }
  }

  private static long rows(JsonNode shown) {
    JsonNode items = shown.path("items");
    return items.isArray() ? items.size() : 1;
  }

  private static List<String> files(JsonNode shown) {
    return texts(shown).filter(text -> FILE.matcher(text).matches()).distinct().toList();
  }

  private static Stream<String> texts(JsonNode shown) {
    return shown.isContainer()
        ? shown.valueStream().flatMap(NotedReads::texts)
        : Stream.of(shown).filter(JsonNode::isString).map(JsonNode::stringValue);
  }
}
