package org.warmledger.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the console: files with a hash in their name for a year, the page itself fresh each time,
 * at every address it knows; and what each side describes of itself.
 */
@Configuration(proxyBeanMethods = false)
class ConsolePages implements WebMvcConfigurer {
  private static final String HOME = "classpath:/static/";
  private static final String DESCRIPTIONS = "classpath:/META-INF/resources/";
  private static final List<String> NOT_PAGES =
      List.of("api/", "actuator/", "oauth2/", ".well-known/", "connect/", "assets/");

  private final OneAddress address;

  ConsolePages(@Value("${warmledger.issuer}") URI issuer) {
    address = new OneAddress(issuer);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(address)
        .excludePathPatterns(NOT_PAGES.stream().map(path -> "/" + path + "**").toList());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(HOME + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(HOME, DESCRIPTIONS)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new PageOrFile());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
  }

  /**
   * The browser's history knows addresses such as /cases/case-1 that are pages of the console, not
   * files.
   */
  private static final class PageOrFile extends PathResourceResolver {
    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      var file = super.getResource(path, location);
      var page = !path.contains(".") && NOT_PAGES.stream().noneMatch((path + "/")::startsWith);
      return file == null && page ? super.getResource("index.html", location) : file;
    }
  }
}
