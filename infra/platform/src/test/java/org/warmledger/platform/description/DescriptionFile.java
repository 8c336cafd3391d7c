package org.warmledger.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.mock.web.MockServletContext;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.warmledger.platform.web.ProblemWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of one side that is kept under {@code infra/docs/api}: from its controllers as
 * they are declared, with nothing behind them, so that it takes no database to write it.
 */
public record DescriptionFile(String side, String room) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** Fails when the kept description isn't this one. */
  public void compare(String description) {
    assertThat(pretty(description).lines().toList())
        .as("infra/docs/api/%s.json is written anew by -Ddescription=write", side)
        .isEqualTo(KeptDescription.text(side).lines().toList());
  }

  /** Compares with what the code says, or writes that down. */
  public void compareOrWrite() throws IOException {
    if ("write".equals(System.getProperty("description"))) {
      write();
    }
    compare(now());
  }

  /** Writes it anew. */
  public void write() throws IOException {
    Files.writeString(KeptDescription.file(side), pretty(now()));
  }

  private static String pretty(String description) {
    Map<String, Object> sorted = new TreeMap<>();
    JsonNode whole = JSON.readTree(description);
    whole.forEachEntry((name, value) -> sorted.put(name, JSON.treeToValue(value, Object.class)));
    return JSON.writeValueAsString(sorted) + "\n";
  }

  /** As the code says it. */
  public String now() throws IOException {
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(
        JacksonAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocConfiguration.class,
        SpringDocWebMvcConfiguration.class,
        ProblemWriter.class);
    context.scan(DescriptionFile.class.getPackageName());
    addControllers(context);
    found(new AssignableTypeFilter(OperationCustomizer.class)).forEach(context::register);
    found(new AssignableTypeFilter(OpenApiCustomizer.class)).forEach(context::register);
    try (context) {
      context.refresh();
      return new String(
          MockMvcTester.from(context)
              .get()
              .uri("/v3/api-docs")
              .exchange()
              .getResponse()
              .getContentAsByteArray(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /** Without what they need: they are described, not called. */
  private void addControllers(AnnotationConfigWebApplicationContext context) {
    context.addBeanFactoryPostProcessor(
        beans -> {
          SpringObjenesis empty = new SpringObjenesis();
          for (Class<?> type : found(new AnnotationTypeFilter(RestController.class))) {
            RootBeanDefinition bean = new RootBeanDefinition(type);
            bean.setInstanceSupplier(() -> empty.newInstance(type));
            ((org.springframework.beans.factory.support.BeanDefinitionRegistry) beans)
                .registerBeanDefinition(type.getName(), bean);
          }
        });
  }

  private Set<Class<?>> found(TypeFilter filter) {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(filter);
    return scan.findCandidateComponents(room).stream()
        .map(BeanDefinition::getBeanClassName)
        .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
