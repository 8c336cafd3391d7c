package org.warmledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.CallerResolver;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.RequestHeaders;

/** Lets controllers take a {@link Call}: reads what headers and query say about a write. */
@Component
record CallResolver(ObjectProvider<Writes> writes, ObjectProvider<KeyedHash> hash)
    implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  static final int LONGEST_KEY = 128;

  /** Four bytes of a character, three letters each. */
  static final int LONGEST_ENCODED = LONGEST_KEY * 12;

  private static final Pattern CLIENT = Pattern.compile("[a-z-]{1,20}");

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Call.class);
  }

  @Override
  public Call resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new Call(
        CallerResolver.callerOf(request),
        key(request),
        shown(request),
        parameter.hasMethodAnnotation(Decides.class),
        dryRun(request),
        path(request),
        RequestHeaders.plain(request, "Ledger-Client")
            .filter(name -> CLIENT.matcher(name).matches())
            .orElse("api"),
        writes.getObject());
  }

  private static String path(NativeWebRequest request) {
    return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
        .map(HttpServletRequest::getRequestURI)
        .orElseThrow();
  }

  private Optional<String> key(NativeWebRequest request) {
    Optional<String> key = RequestHeaders.anyString(request, "Idempotency-Key");
    if (key.filter(text -> text.isBlank() || length(text) > LONGEST_KEY).isPresent()) {
      throw Page.malformed("Idempotency-Key");
    }
    return key.map(text -> IdempotencyKeys.kept(text, hash.getObject()));
  }

  private static int length(String key) {
    return key.codePointCount(0, key.length());
  }

  private static Shown shown(NativeWebRequest request) {
    String header = RequestHeaders.plain(request, HttpHeaders.IF_MATCH).orElse("*").strip();
    return Shown.parse(header).orElseThrow(() -> Page.malformed(HttpHeaders.IF_MATCH));
  }

  private static boolean dryRun(NativeWebRequest request) {
    String given = Optional.ofNullable(request.getParameter("dryRun")).orElse("false");
    return switch (given) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Page.malformed("dryRun");
    };
  }
}
