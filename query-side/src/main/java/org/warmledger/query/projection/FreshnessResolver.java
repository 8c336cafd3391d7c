package org.warmledger.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.RequestHeaders;

/** Reads the freshness headers of a request. */
@Component
class FreshnessResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private static final String POSITION = "Ledger-Position";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
  private static final Pattern WAIT =
      Pattern.compile(
          "(?:^|,)\\s*wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(?=[,;]|$)", Pattern.CASE_INSENSITIVE);
  private static final int USUAL_SECONDS = 5;
  private static final int MOST_SECONDS = 30;

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Freshness.class);
  }

  @Override
  public Freshness resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new Freshness(wanted(request), patience(request));
  }

  private static OptionalLong wanted(NativeWebRequest request) {
    Optional<String> header = RequestHeaders.plain(request, POSITION);
    if (!header.map(text -> DIGITS.matcher(text).matches()).orElse(true)) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", POSITION);
    }
    return header.stream().mapToLong(Long::parseLong).findFirst();
  }

  private static Duration patience(NativeWebRequest request) {
    return Duration.ofSeconds(
        RequestHeaders.listed(request, "Prefer")
            .map(WAIT::matcher)
            .filter(Matcher::find)
            .map(match -> Math.min(MOST_SECONDS, Integer.parseInt(match.group(1))))
            .orElse(USUAL_SECONDS));
  }
}
