package org.warmledger.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.RequestHeaders;

/** Reads the freshness headers of a request. */
@Component
class FreshnessResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private static final String POSITION = "Ledger-Position";
  private static final String PREFER = "Prefer";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
  private static final Pattern WAIT =
      Pattern.compile(
          "(?:^|,)\\s*wait\\s*(?:=\\s*\"?([^\",;]*)\"?)?\\s*(?=[,;]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
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
      throw Page.malformed(POSITION);
    }
    return header.stream().mapToLong(Long::parseLong).findFirst();
  }

  private static Duration patience(NativeWebRequest request) {
    return Duration.ofSeconds(
        RequestHeaders.listed(request, PREFER)
            .map(WAIT::matcher)
            .filter(Matcher::find)
            .map(match -> seconds(Optional.ofNullable(match.group(1)).orElse("").strip()))
            .orElse(USUAL_SECONDS));
  }

  /** Who asks for longer than there is would be told too early that it is not there. */
  private static int seconds(String said) {
    if (!SECONDS.matcher(said).matches() || Integer.parseInt(said) > MOST_SECONDS) {
      throw Page.malformed(PREFER);
    }
    return Integer.parseInt(said);
  }
}
