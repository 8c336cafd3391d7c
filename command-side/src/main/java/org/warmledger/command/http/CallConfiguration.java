package org.warmledger.command.http;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a {@link Call}. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<Acts> acts;

  CallConfiguration(ObjectProvider<Acts> acts) {
    this.acts = acts;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallResolver(acts));
  }
}
