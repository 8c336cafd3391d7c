package org.warmledger.platform.description;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** What each parameter means, with an example: by its name, as it means the same everywhere. */
final class ParameterWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("description.parameters", Locale.ROOT);

  private ParameterWords() {}

  /**
   * Says it of a parameter of an operation whose address begins with this.
   *
   * @throws MissingResourceException when nothing is written down
   */
  static void say(String first, Parameter parameter) {
    String own = first + "." + parameter.getName();
    String[] said =
        WORDS.getString(WORDS.containsKey(own) ? own : parameter.getName()).split("[|]", 2);
    if (!said[0].isEmpty()) {
      parameter.description(said[0]);
    }
    Schema<?> schema = parameter.getSchema();
    if (schema.get$ref() == null && schema.getEnum() == null && schema.getExample() == null) {
      // Not on the schema, which other parameters of the same type share.
      parameter.setExample(
          switch (type(schema)) {
            case "integer" -> Long.valueOf(said[1]);
            case "boolean" -> Boolean.valueOf(said[1]);
            default -> said[1];
          });
    }
  }

  private static String type(Schema<?> schema) {
    return Stream.ofNullable(schema.getTypes())
        .flatMap(Set::stream)
        .findFirst()
        .orElse(String.valueOf(schema.getType()));
  }
}
