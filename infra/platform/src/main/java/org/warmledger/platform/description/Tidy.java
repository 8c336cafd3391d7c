package org.warmledger.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.List;

/** What is easier said of the whole description than of its parts. */
final class Tidy {

  /** All parameters at once, beside those that are named. */
  private static final String ALL = "MultiValueMapStringString";

  private static final String INTERFACE = "/api/";

  private Tidy() {}

  static void up(OpenAPI description) {
    description.setServers(null);
    description.setTags(null);
    description.getComponents().getSchemas().remove(ALL);
    // Pages that stand beside it, such as the sign-in of the local stack, are no part of it.
    description.getPaths().keySet().removeIf(path -> !path.startsWith(INTERFACE));
    Bodies.close(description);
    description
        .getPaths()
        .forEach(
            (path, item) -> item.readOperations().forEach(operation -> operation(path, operation)));
  }

  private static void operation(String path, Operation operation) {
    operation.setTags(List.of(path.split("/")[2]));
    if (operation.getParameters() != null) {
      // The scheme of the token says it.
      operation.getParameters().removeIf(parameter -> "Authorization".equals(parameter.getName()));
    }
  }
}
