package org.warmledger.platform.web;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import tools.jackson.databind.json.JsonMapper;

/** A value of a closed list is spelled in a parameter as it is in a body. */
@SuppressWarnings({"rawtypes", "NullAway"}) // Spring takes null for what was left empty
final class ListedValues implements ConverterFactory<String, Enum> {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public <E extends Enum> Converter<String, E> getConverter(Class<E> list) {
    return text -> text.isBlank() ? null : meant(list, text.strip());
  }

  /** Whether a list has a value that is spelled so. */
  static boolean has(Class<?> list, String text) {
    return Arrays.stream(list.getEnumConstants())
        .anyMatch(value -> JSON.valueToTree(value).asString().equals(text.strip()));
  }

  private static <E extends Enum> E meant(Class<E> list, String text) {
    return Arrays.stream(list.getEnumConstants())
        .filter(value -> JSON.valueToTree(value).asString().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no value of " + list));
  }
}
