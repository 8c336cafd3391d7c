package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses whoever takes no JSON where nothing else is to be had, before anything is done: after a
 * write it would be too late to say no.
 */
@Component
class ServedForms implements HandlerInterceptor, WebMvcConfigurer {

  private final HeaderContentNegotiationStrategy accepted = new HeaderContentNegotiationStrategy();

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    if (handler instanceof HandlerMethod endpoint
        && !endpoint.isVoid()
        && request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null
        && accepted.resolveMediaTypes(new ServletWebRequest(request)).stream()
            .noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
      throw Problem.of(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE");
    }
    return true;
  }
}
