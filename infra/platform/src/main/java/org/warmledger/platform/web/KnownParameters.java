package org.warmledger.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** The parameters and parts that an endpoint reads, as its arguments declare them. */
final class KnownParameters {

  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  private KnownParameters() {}

  /** All of them by name. */
  static Set<String> of(HandlerMethod endpoint) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter argument : endpoint.getMethodParameters()) {
      of(argument).forEach(names::add);
    }
    chosenBy(endpoint).forEach(names::add);
    return names;
  }

  /** Those that are files; a text that comes as a file is read by nobody. */
  static Set<String> ofFiles(HandlerMethod endpoint) {
    return Arrays.stream(endpoint.getMethodParameters())
        .filter(argument -> argument.getParameterType().equals(MultipartFile.class))
        .flatMap(KnownParameters::of)
        .collect(Collectors.toSet());
  }

  /** Those that are of a closed list, which Spring would also take by their names in the code. */
  static Map<String, Class<?>> ofLists(HandlerMethod endpoint) {
    return Arrays.stream(endpoint.getMethodParameters())
        .filter(argument -> argument.getParameterType().isEnum())
        .filter(argument -> argument.hasParameterAnnotation(RequestParam.class))
        .collect(
            Collectors.toMap(
                argument -> of(argument).findFirst().orElseThrow(),
                MethodParameter::getParameterType));
  }

  private static Stream<String> of(MethodParameter argument) {
    RequestParam named = argument.getParameterAnnotation(RequestParam.class);
    if (named != null) {
      argument.initParameterNameDiscovery(NAMES);
      return Stream.of(
          named.name().isEmpty()
              ? Objects.requireNonNull(argument.getParameterName())
              : named.name());
    }
    if (argument.hasParameterAnnotation(ModelAttribute.class)) {
      return Arrays.stream(argument.getParameterType().getRecordComponents())
          .map(RecordComponent::getName);
    }
    return Optional.ofNullable(argument.getParameterType().getAnnotation(ReadsParameters.class))
        .stream()
        .flatMap(reads -> Arrays.stream(reads.value()));
  }

  /** Two endpoints of one path may be told apart by a parameter, as in {@code usable=true}. */
  private static Stream<String> chosenBy(HandlerMethod endpoint) {
    return Optional.ofNullable(
            AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), RequestMapping.class))
        .stream()
        .flatMap(mapping -> Arrays.stream(mapping.params()))
        .filter(condition -> !condition.startsWith("!"))
        .map(condition -> condition.split("=", 2)[0]);
  }
}
