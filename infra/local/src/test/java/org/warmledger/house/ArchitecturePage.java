package org.warmledger.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.warmledger.platform.web.Role;

/** Draws {@code infra/docs/architecture.md} from the code: C4, from the outside in. */
final class ArchitecturePage {

  static final Path FILE = Modules.HOUSE.resolve("infra/docs/architecture.md");

  private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final String LEDGER = "Warm Ledger 暖账";

  /** Who stands beside us, and by which packages or class our code reaches them. */
  private static final Map<String, String> BESIDE =
      new TreeMap<>(
          Map.of(
              "PostgreSQL", "org.springframework.jdbc.",
              "Elasticsearch", "co.elastic.clients.",
              "Axon Server", "org.warmledger.platform.store.AxonServerStore",
              "OpenID provider", "org.springframework.security.oauth2.jwt."));

  private static final String PAGE =
      """
      # The house, drawn from its code

      A test draws this page anew from the code and fails when they differ; `ArchitecturePage.main` (in `infra/local`) writes it.
      An arrow means "knows". Arrows that follow from others are left out. Why it is so: [decisions](adr/README.md).

      ## 1. Who it stands among

      ```mermaid
      flowchart LR
      %s```

      ## 2. What it is built of

      ```mermaid
      flowchart TD
      %s```

      ## 3. The rooms of the command side

      ```mermaid
      flowchart TD
      %s```

      ## 4. The rooms of the query side

      ```mermaid
      flowchart TD
      %s```
      """;

  private final JavaClasses code =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.warmledger");

  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, new ArchitecturePage().text());
  }

  String text() {
    return PAGE.formatted(context(), containers(), rooms("command"), rooms("query"));
  }

  private String context() {
    Map<String, String> captions = new LinkedHashMap<>();
    Arrows arrows = new Arrows();
    captions.put(LEDGER, "case ledger of hardship assistance");
    Arrays.stream(Role.values())
        .map(Role::claim)
        .forEach(
            role -> {
              captions.put(role, "signs in with a browser");
              arrows.add(role, LEDGER);
            });
    BESIDE.forEach(
        (system, packages) -> {
          captions.put(system, reachedBy(packages));
          arrows.add(LEDGER, system);
        });
    return arrows.drawn(captions);
  }

  /** Modules whose code reaches a system: one that nobody reaches has no place in the picture. */
  private String reachedBy(String packages) {
    String modules =
        code.stream()
            .filter(type -> reaches(type, packages))
            .map(type -> type.getPackageName().split("\\.")[2])
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (modules.isEmpty()) {
      throw new IllegalStateException("nobody reaches " + packages);
    }
    return "reached by " + modules;
  }

  private static boolean reaches(JavaClass type, String packages) {
    return type.getName().startsWith(packages)
        || type.getDirectDependenciesFromSelf().stream()
            .anyMatch(known -> known.getTargetClass().getName().startsWith(packages));
  }

  private static String containers() {
    Map<String, String> captions = new LinkedHashMap<>();
    Arrows arrows = new Arrows();
    for (String folder : Modules.all()) {
      captions.put(Modules.name(folder), Modules.says(folder));
      Modules.builtOf(folder).forEach(other -> arrows.add(Modules.name(folder), other));
    }
    return arrows.essential().drawn(captions);
  }

  private String rooms(String side) {
    String base = "org.warmledger." + side + ".";
    Map<String, String> captions = new TreeMap<>();
    Arrows arrows = new Arrows();
    for (JavaClass type : code) {
      room(type, base)
          .ifPresent(
              room -> {
                captions.computeIfAbsent(room, name -> sentence(side, name));
                type.getDirectDependenciesFromSelf().stream()
                    .flatMap(known -> room(known.getTargetClass(), base).stream())
                    .forEach(other -> arrows.add(room, other));
              });
    }
    return arrows.essential().drawn(captions);
  }

  private static Optional<String> room(JavaClass type, String base) {
    return type.getPackageName().startsWith(base)
        ? Optional.of(type.getPackageName().substring(base.length()).split("\\.")[0])
        : Optional.empty();
  }

  private static String sentence(String side, String room) {
    Path file =
        Modules.HOUSE.resolve(
            "%s-side/src/main/java/org/warmledger/%s/%s/package-info.java"
                .formatted(side, side, room));
    Matcher doc = DOC.matcher(Modules.text(file));
    if (!doc.find()) {
      throw new IllegalStateException(file + " does not say what the package is");
    }
    String prose = doc.group(1).replaceAll("\\n\\s*\\* ?", " ").replaceAll("\\s+", " ").strip();
    return prose.replaceAll("\\{@\\w+ ([^}]*)}", "$1").split("\\.(?: |$)")[0].replace('"', '\'');
  }
}
