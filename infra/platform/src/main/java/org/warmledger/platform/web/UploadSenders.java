package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever may not send a file is told before it is read. */
@Component
class UploadSenders implements HandlerInterceptor, WebMvcConfigurer {

  private static final int BEFORE_OTHERS = -1;

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).addPathPatterns("/api/**").order(BEFORE_OTHERS);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint && takesFile(endpoint)) {
      SentBy roles =
          Optional.ofNullable(endpoint.getMethodAnnotation(SentBy.class))
              .orElseThrow(() -> new IllegalStateException("who may send to " + endpoint + "?"));
      CallerResolver.callerOf(new ServletWebRequest(request)).require(roles.value());
    }
    return true;
  }

  private static boolean takesFile(HandlerMethod endpoint) {
    return Arrays.stream(endpoint.getMethodParameters())
        .anyMatch(argument -> argument.getParameterType().equals(MultipartFile.class));
  }
}
